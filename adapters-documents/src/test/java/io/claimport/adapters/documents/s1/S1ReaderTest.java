package io.claimport.adapters.documents.s1;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.TestStatement;
import io.claimport.application.contract.DocumentReaderContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class S1ReaderTest implements DocumentReaderContract {

  @Override
  public DocumentReader reader() {
    return new S1Reader();
  }

  @Override
  public byte[] document() {
    return TestStatement.written(new S1Writer(), TestStatement.ofProvider());
  }

  private String text() {
    return new String(document(), StandardCharsets.UTF_8);
  }

  private Read reading(String text) {
    return Read.by(reader(), text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public byte[] documentWithSomethingUnexplained() {
    return text().replace("  $180.75", "Zebra180").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<String> wordsOfTheDocument() {
    return List.of("Zebra", "180", "Harbor", "99213");
  }

  @Test
  void the_head_states_the_provider_for_all_lines() {
    Read read = reading(text());

    assertThat(read.claims().getFirst().fields().value(SourceField.PROVIDER_NAME))
        .contains("Harbor Point Medical Center (DEMO)");
    assertThat(read.claims().getFirst().fields().value(SourceField.PROVIDER_NPI))
        .contains(TestStatement.PROVIDER.npi().value());
    assertThat(read.lines())
        .allMatch(line -> line.fields().value(SourceField.PROVIDER_NAME).isEmpty());
  }

  @Test
  void the_allowed_amount_is_not_stated_but_the_adjustment_is() {
    assertThat(reading(text()).lines())
        .allMatch(line -> line.fields().value(SourceField.ALLOWED).isEmpty())
        .first()
        .extracting(line -> line.fields().value(SourceField.ADJUSTMENTS).orElseThrow())
        .isEqualTo(List.of(new Adjustment("CO", "45", Money.ofCents(3_615))));
  }

  @Test
  void the_totals_belong_to_the_claim() {
    Read read = reading(text());

    assertThat(read.claims().getFirst().fields().value(SourceField.BILLED))
        .contains(new BigDecimal("1440.31"));
    assertThat(read.claims().getFirst().fields().value(SourceField.PAID)).isPresent();
    assertThat(read.claims().getFirst().fields().value(SourceField.PATIENT_RESPONSIBILITY))
        .isPresent();
  }

  @Test
  void an_adjustment_beyond_all_money_is_reported() {
    String huge = text().replaceFirst(" +[$]36[.]15", "\\$9,999,999,999,999.15");

    Read read = reading(huge);

    assertThat(read.findings()).isNotEmpty();
    assertThat(read.everyFinding())
        .extracting(Finding::rule)
        .isSubsetOf(ReadingRules.AMOUNT_UNREADABLE.id(), ReadingRules.ROW_UNREADABLE.id());
  }

  @Test
  void the_form_line_is_what_makes_it_certain() {
    byte[] without = text().replace("Form S1", "Form X1").getBytes(StandardCharsets.UTF_8);

    assertThat(reader().recognize(without)).isEqualTo(Recognition.NO);
    assertThat(reader().recognize(document())).isEqualTo(Recognition.CERTAIN);
  }
}
