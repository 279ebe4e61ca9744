package io.claimport.adapters.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

  @Test
  void nobody_sits_before_a_test() {
    assertThat(Console.ofProcess().columns()).isNull();
    assertThat(Console.ofProcess().environment()).isEqualTo(System.getenv());
  }

  @ParameterizedTest
  @CsvSource({"132, 132", "'', 80", "0, 80", "-1, 80", "wide, 80", "99999999999, 80"})
  void a_width_that_is_none_is_the_usual_one(String text, int columns) {
    assertThat(Console.columns(text)).isEqualTo(columns);
  }
}
