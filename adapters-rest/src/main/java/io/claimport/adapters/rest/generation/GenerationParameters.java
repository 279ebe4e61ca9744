package io.claimport.adapters.rest.generation;

import io.claimport.adapters.rest.request.Checked;
import io.claimport.adapters.rest.request.ParameterCheck;
import io.claimport.adapters.rest.request.UserParameter;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.UserId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The wishes of a request for a portal's document, as they came.
record GenerationParameters(
    @Nullable String format,
    @Nullable String items,
    @Nullable String seed,
    @Nullable String asOf,
    @Nullable String scenario,
    @Nullable String user) {

  /// To whom a document is addressed when nobody is named.
  static final UserId ANYBODY = new UserId("demo_user");

  /// The wishes as far as they can be understood, and what is wrong with the others.
  record Wishes(UserId user, PortalRequest request, List<Violation> violations) {}

  Wishes read() {
    ParameterCheck check = new ParameterCheck();
    PortalRequest request =
        new PortalRequest(
            check.value(
                items,
                number(Integer::valueOf),
                wrong("out_of_range", "num_line_items", "a whole number from 1 to " + MOST)),
            check.value(
                seed, number(Long::valueOf), wrong("out_of_range", "seed", "a whole number")),
            check.value(
                asOf,
                GenerationParameters::date,
                wrong("not_a_date", "as_of", "a date as YYYY-MM-DD")),
            ParameterCheck.text(format),
            check.value(
                scenario,
                Scenario::ofLabel,
                wrong("unknown_scenario", "scenario", "one of " + scenarios())));
    List<Violation> violations = new ArrayList<>(check.violations());
    return switch (UserParameter.optional(user)) {
      case Checked.Valid(var given) -> new Wishes(given.orElse(ANYBODY), request, violations);
      case Checked.Invalid(var more) -> {
        violations.addAll(more);
        yield new Wishes(ANYBODY, request, violations);
      }
    };
  }

  private static final int MOST = PortalRequest.MAX_ITEMS;

  private static Violation wrong(String rule, String field, String right) {
    return new Violation(rule, field, field + " must be " + right);
  }

  private static <N extends Number> Function<String, Optional<N>> number(
      Function<String, N> parse) {
    return text -> {
      try {
        return Optional.of(parse.apply(text));
      } catch (NumberFormatException _) {
        return Optional.empty();
      }
    };
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static String scenarios() {
    return Arrays.stream(Scenario.values()).map(Scenario::label).collect(Collectors.joining(", "));
  }
}
