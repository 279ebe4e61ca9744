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
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class TextRoundTripTest {

  @Property(tries = 2_000)
  @Domain(PrintedStatements.class)
  @Domain(DomainContext.Global.class)
  void what_a_layout_can_carry_is_read_back_and_the_rest_is_null(
      @ForAll Statement statement, @ForAll Transport transport) {
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
      case InsuranceCompany _ -> ofTable(line);
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

  private static Carried ofTable(StatementLine line) {
    return new Carried(
        line.serviceDate(),
        null,
        line.description(),
        line.provider(),
        null,
        line.claimNumber(),
        line.billed(),
        line.allowed(),
        line.paidByInsurance(),
        line.patientResponsibility(),
        LineStatus.PAID);
  }
}
