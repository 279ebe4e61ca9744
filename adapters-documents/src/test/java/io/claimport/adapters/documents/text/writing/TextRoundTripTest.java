package io.claimport.adapters.documents.text.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.RoundTrip.Carried;
import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.adapters.documents.RoundTrip.Transport;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.adapters.documents.text.TextDocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

class TextRoundTripTest {

  private static final int STYLES =
      (BillLayout.values().length + BenefitsLayout.values().length)
          * Labels.values().length
          * DateStyle.values().length;
  private static final Set<IssuerStyle<?>> TRIED = new HashSet<>();

  @AfterContainer
  static void every_layout_was_tried_in_all_words_and_with_all_dates() {
    assertThat(TRIED).hasSize(STYLES);
  }

  @Property(tries = 6_000)
  @Domain(PrintedStatements.class)
  @Domain(DomainContext.Global.class)
  void what_a_layout_can_carry_is_read_back_and_the_rest_is_null(
      @ForAll Statement statement, @ForAll Transport transport) {
    TRIED.add(style(statement.issuer()));
    byte[] written = TestStatement.written(new TextDocumentWriter(), statement);

    Result result = RoundTrip.of(new TextDocumentReader(), transport.carry(written));

    assertThat(result.read().outcome()).isEqualTo(new Reading.Read());
    assertThat(result.read().findings())
        .extracting(Finding::rule)
        .isSubsetOf(ReadingRules.DATE_ORDER_ASSUMED.id());
    assertThat(result.findings()).extracting(Finding::rule).doesNotContain("P-TOTALS");
    assertThat(result.carried())
        .isEqualTo(statement.lines().stream().map(line -> carried(statement, line)).toList());
  }

  private static Carried carried(Statement statement, StatementLine line) {
    return switch (statement.issuer()) {
      case HealthcareProvider _ -> ofBill(statement.number(), line);
      case InsuranceCompany insurer ->
          switch (IssuerStyle.of(insurer.id(), BenefitsLayout.values()).layout()) {
            case T5 -> ofExplanation(line, null, LineStatus.PAID);
            case T6 ->
                ofExplanation(
                    line,
                    line.procedure(),
                    line.status() == LineStatus.DENIED ? LineStatus.DENIED : LineStatus.PAID);
          };
    };
  }

  /// The number of a bill stands for that of a claim, which it does not have.
  private static Carried ofBill(String number, StatementLine line) {
    return new Carried(
        line.serviceDate(),
        line.procedure(),
        line.description(),
        line.provider(),
        line.npi().value(),
        ClaimNumber.marking(number),
        line.billed(),
        null,
        null,
        null,
        LineStatus.BILLED);
  }

  private static Carried ofExplanation(
      StatementLine line, @Nullable ProcedureCode procedure, LineStatus status) {
    return new Carried(
        line.serviceDate(),
        procedure,
        line.description(),
        line.provider(),
        null,
        line.claimNumber(),
        line.billed(),
        line.allowed(),
        line.paidByInsurance(),
        line.patientResponsibility(),
        status);
  }

  private static IssuerStyle<?> style(Entity issuer) {
    return switch (issuer) {
      case HealthcareProvider _ -> IssuerStyle.of(issuer.id(), BillLayout.values());
      case InsuranceCompany _ -> IssuerStyle.of(issuer.id(), BenefitsLayout.values());
    };
  }
}
