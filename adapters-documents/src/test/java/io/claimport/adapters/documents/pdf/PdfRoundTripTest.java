package io.claimport.adapters.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.ArbitraryStatements;
import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.RoundTrip.Carried;
import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.domain.code.Npi;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class PdfRoundTripTest {

  @Property(tries = 2_000)
  @Domain(ArbitraryStatements.class)
  void what_is_written_is_read_back(@ForAll Statement statement) {
    assertThatAllIsReadBack(statement);
  }

  @Test
  void a_table_goes_on_over_many_pages() {
    Statement statement = TestStatement.ofInsurer();
    List<StatementLine> lines = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      lines.addAll(statement.lines());
    }

    assertThatAllIsReadBack(
        new Statement(
            statement.issuer(),
            statement.number(),
            statement.date(),
            statement.patient(),
            statement.plan(),
            lines));
  }

  private static void assertThatAllIsReadBack(Statement statement) {
    byte[] written = TestStatement.written(new PdfDocumentWriter(), statement);

    Result result = RoundTrip.certainly(new PdfDocumentReader(), written);

    boolean insurer = statement.issuer() instanceof InsuranceCompany;
    assertThat(result.carried())
        .isEqualTo(
            statement.lines().stream()
                .map(PdfRoundTripTest::printable)
                .map(line -> insurer ? line : line.withoutClaimNumber())
                .toList());
  }

  /// The line as the bundled font can show it.
  private static Carried printable(StatementLine line) {
    return new Carried(
        line.serviceDate(),
        line.procedure(),
        text(line.description()).orElse(null),
        text(line.provider().value()).flatMap(DemoName::ofStated).orElse(null),
        text(line.npi().value()).map(Npi::new).map(Npi::value).orElse(null),
        Optional.ofNullable(line.claimNumber())
            .flatMap(number -> ClaimNumber.ofStated(PdfText.printable(number.value())))
            .orElse(null),
        line.billed(),
        line.allowed(),
        line.paidByInsurance(),
        line.patientResponsibility(),
        line.status());
  }

  private static Optional<String> text(String text) {
    return Optional.of(PdfText.printable(text)).filter(line -> !line.isBlank());
  }
}
