package io.claimport.adapters.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.progress.ProgressLine.Unit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ProgressLine items = new ProgressLine("Importing", Unit.ITEMS, 40L);
  private final ProgressLine bytes = new ProgressLine("Reading a.csv", Unit.BYTES, 8_000_000L);

  @Test
  void it_says_how_far_how_fast_and_how_long_still() {
    assertThat(items.at(10, Duration.ofSeconds(5), 120))
        .isEqualTo("Importing  █████░░░░░░░░░░░░░░░   25 %  10 of 40  2.0/s  0:15 left");
    assertThat(bytes.at(2_000_000, Duration.ofSeconds(2), 120))
        .isEqualTo(
            "Reading a.csv  █████░░░░░░░░░░░░░░░   25 %  2.0 MB of 8.0 MB  1.0 MB/s  0:06 left");
  }

  @Test
  void before_the_first_one_is_done_nobody_knows_how_long_it_takes() {
    assertThat(items.at(0, Duration.ofSeconds(5), 120)).endsWith("0.0/s  -:-- left");
  }

  @Test
  void bytes_that_are_read_are_not_yet_worked_on() {
    assertThat(bytes.at(8_000_000, Duration.ofSeconds(3), 120))
        .isEqualTo("Reading a.csv  ████████████████████  8.0 MB read, working on them  0:03");
  }

  @Test
  void without_a_total_there_is_no_bar() {
    assertThat(
            new ProgressLine("Reading", Unit.BYTES, null)
                .at(3_000_000, Duration.ofSeconds(3_700), 120))
        .isEqualTo("Reading  3.0 MB  0.0 MB/s  1:01:40");
  }

  @Test
  void it_never_fills_the_line() {
    assertThat(items.at(10, Duration.ofSeconds(5), 20)).hasSize(19);
  }

  @Test
  void nothing_to_do_is_all_done() {
    assertThat(new ProgressLine("Reading", Unit.BYTES, 0L).at(0, Duration.ofSeconds(1), 99))
        .contains("████████████████████");
  }
}
