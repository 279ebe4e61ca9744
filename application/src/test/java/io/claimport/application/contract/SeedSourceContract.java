package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.SeedSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What [SeedSource] promises.
public interface SeedSourceContract {

  SeedSource seedSource();

  @Test
  default void a_seed_is_exact_in_every_json_reader() {
    List<Long> seeds = Stream.generate(seedSource()::nextSeed).limit(1_000).toList();

    assertThat(seeds).allMatch(seed -> seed >= 0 && seed < (1L << 53)).doesNotHaveDuplicates();
  }
}
