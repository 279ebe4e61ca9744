package io.claimport.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.application.driven.ImportArchive;
import io.claimport.application.driving.InspectImport.Explanation;
import io.claimport.application.fake.ScriptedReader;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFields;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.FieldOrigin;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.NormalizationRules;
import io.claimport.domain.normalization.Normalizer;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private static final ImportJob JOB = TestJob.job().completed(1, 0);
  private static final Place CHARGE = new Place.Element(3, 2);
  private static final SourceClaim CLAIM = claim(2);

  private static SourceClaim claim(int segment) {
    StatedFields fields =
        StatedFields.collecting().put(SourceField.BILLED, new BigDecimal("10"), CHARGE).build();
    Place line = new Place.Segment(segment + 1);
    return new SourceClaim(
        new Place.Segment(segment), StatedFields.none(), List.of(new SourceLine(line, fields)));
  }

  private static final LineItem STORED =
      new Normalizer(
              new Normalizer.Target(
                  JOB.id(),
                  JOB.document().id(),
                  JOB.facts().createdAt(),
                  _ -> new LineItemId(new UUID(1, 1))))
          .normalize(CLAIM)
          .lineItems()
          .getFirst();

  @Test
  void a_field_names_its_rule_and_the_place_of_its_statement() {
    Explanation explanation = explain(STORED, reading(CLAIM));

    assertThat(explanation.fields())
        .extracting(FieldOrigin::field, origin -> origin.rule().id(), FieldOrigin::place)
        .contains(tuple("billed_amount", "P-MONEY", CHARGE));
    assertThat(explanation.changedFields()).isEmpty();
  }

  @Test
  void it_says_which_fields_the_rules_of_today_would_change() {
    Amounts before = STORED.amounts();
    LineItem otherwise =
        new LineItem(
            STORED.id(),
            STORED.serviceDates(),
            STORED.codes(),
            STORED.provider(),
            STORED.claimNumber(),
            new Amounts(before.billed(), Money.ofCents(7_00), null, null, List.of()),
            STORED.status(),
            STORED.origin(),
            STORED.createdAt());

    Explanation explanation = explain(otherwise, reading(CLAIM));

    assertThat(explanation.changedFields()).containsExactly("allowed_amount");
    assertThat(explanation.lineItem()).isEqualTo(otherwise);
  }

  @Test
  void a_line_that_is_read_no_more_has_changed_altogether() {
    assertThat(explain(STORED, reading(claim(20))).changedFields())
        .isEqualTo(LineItemFields.stated(STORED));
    assertThat(explain(STORED, new DocumentReading(List.of())).changedFields())
        .isEqualTo(LineItemFields.stated(STORED));
  }

  @Test
  void nothing_is_read_behind_the_claim() {
    DocumentReading reading =
        new DocumentReading(
            List.of(
                new ScriptedReader(
                    JOB.document().format().id(),
                    Recognition.NO,
                    receiver -> {
                      receiver.claim(claim(1));
                      receiver.claim(CLAIM);
                      throw new AssertionError("it reads on");
                    })));

    assertThat(explain(STORED, reading).changedFields()).isEmpty();
  }

  @Test
  void findings_are_those_at_the_line_its_values_and_the_head_of_its_claim() {
    Finding atCharge = finding(CHARGE);
    Finding atClaim = finding(CLAIM.place());
    Finding elsewhere = finding(new Place.Segment(9));

    assertThat(explain(STORED, reading(CLAIM), atCharge, elsewhere, atClaim).findings())
        .containsExactly(atCharge, atClaim);
  }

  private static Finding finding(Place place) {
    return Finding.of(NormalizationRules.all().getFirst().rule(), place, "noticed");
  }

  private static DocumentReading reading(SourceClaim claim) {
    return new DocumentReading(
        List.of(
            new ScriptedReader(
                JOB.document().format().id(),
                Recognition.NO,
                receiver -> {
                  receiver.claim(claim);
                  return new Reading.Read();
                })));
  }

  private static Explanation explain(LineItem item, DocumentReading reading, Finding... findings) {
    return new Explainer(archiveOf(List.of(findings)), reading).explain(item, JOB.document());
  }

  /// An archive that is asked for findings and nothing else.
  private static ImportArchive archiveOf(List<Finding> findings) {
    return (ImportArchive)
        Proxy.newProxyInstance(
            ImportArchive.class.getClassLoader(),
            new Class<?>[] {ImportArchive.class},
            (_, method, _) -> {
              assertThat(method.getName()).isEqualTo("findings");
              return findings;
            });
  }
}
