package io.claimport.adapters.documents.s1;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.ArbitraryStatements;
import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.RoundTrip.Carried;
import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.adapters.documents.RoundTrip.Transport;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.statement.Statement;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class S1RoundTripTest {

  @Property(tries = 3_000)
  @Domain(ArbitraryStatements.class)
  @Domain(DomainContext.Global.class)
  void what_is_written_is_read_back(@ForAll Statement statement, @ForAll Transport transport) {
    byte[] written = TestStatement.written(new S1Writer(), statement);

    Result result = RoundTrip.certainly(new S1Reader(), transport.carry(written));

    assertThat(result.carried())
        .isEqualTo(
            statement.lines().stream().map(Carried::of).map(Carried::withoutClaimNumber).toList());
  }

  @Property(tries = 500)
  @Domain(ArbitraryStatements.class)
  void what_is_not_stated_is_confessed(@ForAll Statement statement) {
    byte[] written = TestStatement.written(new S1Writer(), statement);

    Result result = RoundTrip.certainly(new S1Reader(), written);

    assertThat(result.lineItems())
        .allMatch(item -> RoundTrip.isDerived(item, "allowed_amount"))
        .extracting(item -> item.amounts().adjustments())
        .isEqualTo(
            statement.lines().stream()
                .map(line -> List.of(new Adjustment("CO", "45", line.adjustment())))
                .toList());
  }
}
