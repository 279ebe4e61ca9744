package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.SeedSource;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What [SeedSource] promises.
public interface SeedSourceContract {

  SeedSource seedSource();

  @Test
  default void a_seed_is_exact_in_every_json_reader() {
    long[] seeds = LongStream.generate(seedSource()::nextSeed).limit(1_000).toArray();

    assertThat(seeds).allMatch(seed -> seed >= 0 && seed < 1L << 53);
    assertThat(LongStream.of(seeds).distinct().count()).as("different seeds").isGreaterThan(990);
  }
}
