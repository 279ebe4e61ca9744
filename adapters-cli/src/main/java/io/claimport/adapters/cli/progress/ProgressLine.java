package io.claimport.adapters.cli.progress;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One line that says how far work is, how fast it goes and how long it may still take.
///
/// @param what is being done
/// @param total of the units; absent where nobody knows
record ProgressLine(String what, Unit unit, @Nullable Long total) {

  private static final int BAR = 20;
  private static final double MILLION = 1_000_000;

  enum Unit {
    ITEMS,
    BYTES
  }

  /// The line, no longer than the terminal is wide.
  String at(long done, Duration elapsed, int columns) {
    double perSecond = done * 1000.0 / Math.max(1, elapsed.toMillis());
    String text =
        total == null
            ? String.join("  ", what, amount(done), rate(perSecond), clock(elapsed))
            : String.join("  ", what, bar(done, total), rest(done, total, perSecond, elapsed));
    return text.length() < columns ? text : text.substring(0, Math.max(0, columns - 1));
  }

  private String rest(long done, long all, double perSecond, Duration elapsed) {
    if (done >= all && unit == Unit.BYTES) {
      return amount(all) + " read, working on them  " + clock(elapsed);
    }
    String left =
        done == 0
            ? "-:--"
            : clock(Duration.ofMillis(Math.round((all - done) / perSecond * 1000.0)));
    return String.join(
        "  ",
        String.format(Locale.ROOT, "%3d %%", percent(done, all)),
        amount(done) + " of " + amount(all),
        rate(perSecond),
        left + " left");
  }

  private static long percent(long done, long all) {
    return all == 0 ? 100 : Math.min(100, done * 100 / all);
  }

  private static String bar(long done, long all) {
    int full = (int) (percent(done, all) * BAR / 100);
    return "█".repeat(full) + "░".repeat(BAR - full);
  }

  private String amount(long number) {
    return switch (unit) {
      case ITEMS -> String.format(Locale.ROOT, "%,d", number);
      case BYTES -> String.format(Locale.ROOT, "%.1f MB", number / MILLION);
    };
  }

  private String rate(double perSecond) {
    return switch (unit) {
      case ITEMS -> String.format(Locale.ROOT, "%.1f/s", perSecond);
      case BYTES -> String.format(Locale.ROOT, "%.1f MB/s", perSecond / MILLION);
    };
  }

  private static String clock(Duration duration) {
    return duration.toHours() > 0
        ? String.format(
            Locale.ROOT,
            "%d:%02d:%02d",
            duration.toHours(),
            duration.toMinutesPart(),
            duration.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d", duration.toMinutesPart(), duration.toSecondsPart());
  }
}
