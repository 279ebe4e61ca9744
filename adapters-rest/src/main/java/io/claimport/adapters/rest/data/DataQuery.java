package io.claimport.adapters.rest.data;

import io.claimport.adapters.rest.request.Checked;
import io.claimport.adapters.rest.request.Cursor;
import io.claimport.adapters.rest.request.ParameterCheck;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.application.driving.Violation;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which line items are asked for.
///
/// @param ofNoJob what stands for an import does not look like the id of one, so it is the
///     id of none
record DataQuery(UserId user, Query query, boolean ofNoJob) {

  static final int MAX_LIMIT = 10_000;

  private static final int LENGTH_OF_DATE = "2026-01-10".length();

  static String cursor(LineItemPosition position) {
    return Cursor.encode(position.job() + ":" + position.ordinal());
  }

  static Optional<LineItemPosition> position(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    Optional<Long> job = Cursor.number(text.substring(0, colon));
    return Cursor.number(text.substring(colon + 1))
        .filter(ordinal -> job.isPresent() && ordinal <= Integer.MAX_VALUE)
        .map(ordinal -> new LineItemPosition(job.orElseThrow(), ordinal.intValue()));
  }

  /// The parameters as they came.
  record Parameters(
      @Nullable String userId,
      @Nullable String jobId,
      @Nullable String from,
      @Nullable String to,
      @Nullable String procedureCode,
      @Nullable String provider,
      @Nullable String claimNumber,
      @Nullable String limit,
      @Nullable String cursor) {

    Checked<DataQuery> check() {
      ParameterCheck check = new ParameterCheck();
      UserId user = check.user(userId);
      LineItemFilter filter = filter(check);
      Integer size = check.limit(limit, MAX_LIMIT);
      LineItemPosition after = check.cursor(cursor, DataQuery::position);
      if (user == null || !check.violations().isEmpty()) {
        return new Checked.Invalid<>(check.violations());
      }
      String job = ParameterCheck.text(jobId);
      JobId wanted = job == null ? null : JobId.parse(job).orElse(null);
      return new Checked.Valid<>(
          new DataQuery(
              user, new Query(wanted, filter, after, size), job != null && wanted == null));
    }

    private LineItemFilter filter(ParameterCheck check) {
      return new LineItemFilter(
          check.value(from, Parameters::date, notADate("from")),
          check.value(to, Parameters::date, notADate("to")),
          check.value(
              procedureCode,
              Parameters::code,
              new Violation(
                  "invalid_code",
                  "procedure_code",
                  "procedure_code must have no control characters")),
          check.value(
              provider,
              name -> DemoName.ofStated(name).filter(marked -> isPlain(marked.value())),
              new Violation(
                  "invalid_name",
                  "provider",
                  "provider must be a name, which is more than its mark (DEMO), without control"
                      + " characters")),
          check.value(
              claimNumber,
              number -> ClaimNumber.ofStated(number).filter(marked -> isPlain(marked.value())),
              new Violation(
                  "invalid_claim_number",
                  "claim_number",
                  "claim_number must be more than its mark CLM-DEMO-, without control"
                      + " characters")));
    }

    private static Violation notADate(String field) {
      return new Violation("not_a_date", field, field + " must be a date as YYYY-MM-DD");
    }

    private static Optional<LocalDate> date(String text) {
      try {
        return text.length() == LENGTH_OF_DATE
            ? Optional.of(LocalDate.parse(text))
            : Optional.empty();
      } catch (DateTimeParseException _) {
        return Optional.empty();
      }
    }

    /// Codes are kept in upper case.
    private static Optional<String> code(String text) {
      return isPlain(text) ? Optional.of(text.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /// No store can look for a text with a NUL in it.
    private static boolean isPlain(String text) {
      return text.chars().noneMatch(Character::isISOControl);
    }
  }
}
