package io.claimport.adapters.cli.lineitem;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.Unavailable;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Outcome;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataStreamTest {

  /// What may wait in buffers.
  private static final long BUFFERED = 32 * 1024;

  private static final LineItem LINE = Samples.lines().getFirst();

  @ParameterizedTest
  @CsvSource({"ndjson,200000", "json,20000", "csv,20000"})
  void every_line_item_is_written_as_it_comes(String form, int count) {
    CountedBytes out = new CountedBytes();
    TestCli cli =
        new TestCli()
            .writingTo(out)
            .with(
                GetNormalizedData.class,
                (_, _, receiver) -> {
                  receiver.totals(LineItemTotals.of(List.of(LINE)));
                  for (int i = 1; i < count; i++) {
                    receiver.lineItem(LINE);
                  }
                  out.beforeTheLast = out.count;
                  receiver.lineItem(LINE);
                  return new Outcome.Found(null);
                });

    TestCli.Run run = cli.run("data", "--output", form);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(out.count).isGreaterThan(count * 300L);
    assertThat(out.count - out.beforeTheLast).isPositive().isLessThan(BUFFERED);
  }

  @Test
  void an_answer_that_breaks_off_is_not_rounded_off() {
    TestCli.Run run = breakingOff().run("data", "--output", "json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("claimport: The store does not answer: gone\n");
    assertThat(run.out()).doesNotContain("\n  ]", "\n}", "next_cursor", "total_billed");
  }

  @Test
  void a_table_that_breaks_off_is_not_shown() {
    assertThat(breakingOff().run("data").failure(1)).startsWith("claimport: The store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "ndjson", "csv"})
  void who_is_refused_gets_no_half_an_answer(String form) {
    TestCli refusing =
        new TestCli().with(GetNormalizedData.class, (_, _, _) -> new Outcome.AccessDenied());

    assertThat(refusing.run("data", "--job", Samples.JOB, "--output", form).failure(3))
        .startsWith("claimport: Access denied.\n");
  }

  @Test
  void a_reader_that_has_read_enough_ends_the_reading() {
    CountedBytes out = new CountedBytes();
    out.room = BUFFERED;
    TestCli cli =
        new TestCli()
            .writingTo(out)
            .with(
                GetNormalizedData.class,
                (_, _, receiver) -> {
                  receiver.totals(LineItemTotals.NONE);
                  while (true) {
                    receiver.lineItem(LINE);
                  }
                });

    TestCli.Run run = cli.run("data", "--output", "ndjson");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
  }

  private static TestCli breakingOff() {
    return new TestCli()
        .with(
            GetNormalizedData.class,
            (_, _, receiver) -> {
              receiver.totals(LineItemTotals.of(List.of(LINE)));
              for (int i = 0; i < 100; i++) {
                receiver.lineItem(LINE);
              }
              throw new Unavailable(Unavailable.Part.STORE, "gone", new IOException());
            });
  }

  /// Keeps nothing but the number of bytes.
  private static final class CountedBytes extends OutputStream {

    private long room = Long.MAX_VALUE;
    private long count;
    private long beforeTheLast;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      count += length;
      if (count > room) {
        throw new IOException("Broken pipe");
      }
    }
  }
}
