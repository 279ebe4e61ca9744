package io.claimport.adapters.cli.option;

import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What one can wish of the document that an entity's simulated portal writes.
///
/// Each of the getters adds to the violations what is wrong, and then answers as if nothing had
/// been said.
public final class PortalOptions {

  @Option(
      names = "--items",
      paramLabel = "N",
      description = "Service lines, 1 to 10000. Default: 5 from an insurer, 3 from a provider.")
  private @Nullable String items;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Decides every made-up value; one is drawn and told if left out.")
  private @Nullable String seed;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day on which the portal is asked, as YYYY-MM-DD. Default: today in UTC.")
  private @Nullable String asOf;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      completionCandidates = Scenarios.class,
      description = "The laws of the made-up numbers. Default: classic.")
  private @Nullable String scenario;

  static final class Scenarios extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    Scenarios() {
      super(Arrays.stream(Scenario.values()).map(Scenario::label).toList());
    }
  }

  public boolean hasSeed() {
    return seed != null;
  }

  public @Nullable Long items(List<Violation> violations) {
    return wholeNumber("num_line_items", items, violations);
  }

  public @Nullable Long seed(List<Violation> violations) {
    return wholeNumber("seed", seed, violations);
  }

  public @Nullable String asOf() {
    return asOf;
  }

  public @Nullable String scenario() {
    return scenario;
  }

  /// All wishes in their types.
  ///
  /// @param format id of the dialect
  public PortalRequest request(@Nullable String format, List<Violation> violations) {
    Long wished = items(violations);
    return new PortalRequest(
        wished == null
            ? null
            : (int) Math.clamp(wished, Integer.MIN_VALUE, (long) Integer.MAX_VALUE),
        seed(violations),
        OptionText.parsed(
            asOf,
            OptionText::date,
            new Violation("not_a_date", "as_of", "as_of must be a date as YYYY-MM-DD"),
            violations),
        format,
        OptionText.parsed(
            scenario,
            Scenario::ofLabel,
            new Violation("unknown_scenario", "scenario", "scenario must be one of " + scenarios()),
            violations));
  }

  private static @Nullable Long wholeNumber(
      String field, @Nullable String text, List<Violation> violations) {
    return OptionText.parsed(
        text,
        OptionText::number,
        new Violation("not_a_number", field, field + " must be a whole number"),
        violations);
  }

  private static String scenarios() {
    return Arrays.stream(Scenario.values()).map(Scenario::label).collect(Collectors.joining(", "));
  }
}
