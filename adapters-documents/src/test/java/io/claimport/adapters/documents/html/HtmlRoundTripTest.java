package io.claimport.adapters.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.ArbitraryStatements;
import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.RoundTrip.Carried;
import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.adapters.documents.RoundTrip.Transport;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.statement.Statement;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class HtmlRoundTripTest {

  @Property(tries = 2_000)
  @Domain(ArbitraryStatements.class)
  @Domain(DomainContext.Global.class)
  void what_is_written_is_read_back(@ForAll Statement statement, @ForAll Transport transport) {
    byte[] written = TestStatement.written(new HtmlDocumentWriter(), statement);

    Result result = RoundTrip.certainly(new HtmlDocumentReader(), transport.carry(written));

    boolean insurer = statement.issuer() instanceof InsuranceCompany;
    assertThat(result.carried())
        .isEqualTo(
            statement.lines().stream()
                .map(Carried::of)
                .map(line -> insurer ? line : line.withoutClaimNumber())
                .toList());
  }
}
