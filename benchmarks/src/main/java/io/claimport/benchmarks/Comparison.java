package io.claimport.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the ways of one reading after each other and puts the median of each beside that of the
/// bare one.
final class Comparison {

  private static final String BARE = "bare";
  private static final double MEDIAN = 50;

  private Comparison() {}

  /// Measures, and prints a line for each.
  ///
  /// @param partOfBare which part of the document the bare one reads: 20 for a twentieth
  static void print(Class<?> benchmark, int partOfBare) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("^" + benchmark.getName() + "\\.")
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.NORMAL)
                    .build())
            .run();
    for (RunResult result : results) {
      RunResult bare =
          results.stream()
              .filter(each -> name(each).equals(BARE) && variant(each).equals(variant(result)))
              .findFirst()
              .orElseThrow();
      System.out.printf(
          Locale.ROOT,
          "%s %s %s: %,.0f MB/s, %.2f of bare%n",
          benchmark.getSimpleName(),
          variant(result),
          name(result),
          speed(result, partOfBare),
          speed(result, partOfBare) / speed(bare, partOfBare));
    }
  }

  private static double speed(RunResult result, int partOfBare) {
    double megabytes = Double.parseDouble(result.getParams().getParam("megabytes"));
    double read = name(result).equals(BARE) ? megabytes / partOfBare : megabytes;
    return read / result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
  }

  private static String name(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static String variant(RunResult result) {
    String dialect = result.getParams().getParam("dialect");
    return dialect == null ? "" : dialect;
  }
}
