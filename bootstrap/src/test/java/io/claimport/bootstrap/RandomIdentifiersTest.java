package io.claimport.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.contract.IdentifiersContract;
import io.claimport.application.driven.Identifiers;
import io.claimport.domain.importing.JobId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RandomIdentifiersTest implements IdentifiersContract {

  private final RandomIdentifiers identifiers = new RandomIdentifiers();

  @Override
  public Identifiers identifiers() {
    return identifiers;
  }

  /// Worked out by Python's `uuid.uuid5(job, "0")`.
  @Test
  void another_implementation_gives_the_same_line_item_id() {
    JobId job = new JobId(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"));

    assertThat(identifiers.lineItemId(job, 0)).hasToString("6af613b6-569c-5c22-9c37-2ed93f31d3af");
  }
}
