package io.claimport.adapters.documents.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.ArbitraryStatements;
import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.RoundTrip.Carried;
import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.adapters.documents.RoundTrip.Transport;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.adapters.documents.fhir.writing.FhirDocumentWriter;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class FhirRoundTripTest {

  @Property(tries = 2_000)
  @Domain(ArbitraryStatements.class)
  @Domain(DomainContext.Global.class)
  void what_carin_carries_is_read_back(
      @ForAll Statement statement, @ForAll Transport transport, @ForAll int seed) {
    assertThatItIsReadBack(FhirDocumentWriter.carin(), statement, transport, seed);
  }

  @Property(tries = 2_000)
  @Domain(ArbitraryStatements.class)
  @Domain(DomainContext.Global.class)
  void what_cms_carries_is_read_back(
      @ForAll Statement statement, @ForAll Transport transport, @ForAll int seed) {
    assertThatItIsReadBack(FhirDocumentWriter.cms(), statement, transport, seed);
  }

  private static void assertThatItIsReadBack(
      FhirDocumentWriter writer, Statement statement, Transport transport, int seed) {
    byte[] written = TestStatement.written(writer, statement);

    for (byte[] document : List.of(written, Mutation.of(written, seed))) {
      Result result =
          RoundTrip.certainly(FhirDocumentReader.ofAnyDialect(), transport.carry(document));

      assertThat(result.carried()).isEqualTo(carried(statement));
    }
  }

  /// The lines claim by claim; what is not money yet is a claim of its own.
  private static List<Carried> carried(Statement statement) {
    Map<List<Object>, List<Carried>> claims = new LinkedHashMap<>();
    for (StatementLine line : statement.lines()) {
      LineStatus status = status(line);
      boolean own = status == LineStatus.ESTIMATE || status == LineStatus.PENDING;
      List<Object> claim = Arrays.asList(line.claimNumber(), own ? status : null);
      claims
          .computeIfAbsent(claim, _ -> new ArrayList<>())
          .add(Carried.of(line).withStatus(status));
    }
    return claims.values().stream().flatMap(List::stream).toList();
  }

  private static LineStatus status(StatementLine line) {
    boolean negative = line.billed().isNegative();
    return switch (line.status()) {
      case ESTIMATE, PENDING -> line.status();
      case DENIED -> negative ? LineStatus.REVERSAL : LineStatus.DENIED;
      case BILLED, PAID, REVERSAL -> negative ? LineStatus.REVERSAL : LineStatus.PAID;
    };
  }
}
