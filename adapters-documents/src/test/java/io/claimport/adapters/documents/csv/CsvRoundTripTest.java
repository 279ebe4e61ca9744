package io.claimport.adapters.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.ArbitraryStatements;
import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.RoundTrip.Carried;
import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.adapters.documents.RoundTrip.Transport;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.statement.Statement;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class CsvRoundTripTest {

  @Property(tries = 3_000)
  @Domain(ArbitraryStatements.class)
  @Domain(DomainContext.Global.class)
  void what_is_written_is_read_back(@ForAll Statement statement, @ForAll Transport transport) {
    byte[] written = TestStatement.written(new CsvDocumentWriter(), statement);

    Result result = RoundTrip.certainly(new CsvDocumentReader(), transport.carry(written));

    List<Carried> whole = statement.lines().stream().map(Carried::of).toList();
    assertThat(result.carried())
        .isEqualTo(
            statement.issuer().type() == EntityType.INSURANCE
                ? whole
                : whole.stream().map(Carried::withoutClaimNumber).toList());
  }
}
