package io.claimport.adapters.web.data;

import io.claimport.adapters.web.page.Field;
import io.claimport.adapters.web.page.Link;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.micronaut.http.HttpParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which line items are wanted, as the address of the page has it.
///
/// @param job id of the only import that is wanted
/// @param code of the procedure, in any case
/// @param provider the whole name, with or without its mark
/// @param claim the whole number, with or without its mark
public record DataFilter(
    @Nullable String job,
    @Nullable String from,
    @Nullable String to,
    @Nullable String code,
    @Nullable String provider,
    @Nullable String claim) {

  static DataFilter of(HttpParameters parameters) {
    return new DataFilter(
        Field.text(parameters.get("job")),
        Field.text(parameters.get("from")),
        Field.text(parameters.get("to")),
        plain(parameters.get("code")),
        plain(parameters.get("provider")),
        plain(parameters.get("claim")));
  }

  /// No store can look for a text with a NUL in it, and no name has control characters.
  private static @Nullable String plain(@Nullable String sent) {
    String text = Field.text(sent);
    return text == null ? null : text.replaceAll("\\p{Cntrl}", " ");
  }

  /// What cannot be understood, in sentences; it is left out of the filter.
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (from != null && date(from).isEmpty()) {
      problems.add("The first day must be a date, such as 2026-01-31.");
    }
    if (to != null && date(to).isEmpty()) {
      problems.add("The last day must be a date, such as 2026-01-31.");
    }
    return problems;
  }

  Optional<JobId> jobId() {
    return Optional.ofNullable(job).flatMap(JobId::parse);
  }

  /// Whether an import is wanted whose id is the id of none.
  boolean isOfNoJob() {
    return job != null && jobId().isEmpty();
  }

  LineItemFilter lines() {
    return new LineItemFilter(
        date(from).orElse(null),
        date(to).orElse(null),
        code == null ? null : code.toUpperCase(Locale.ROOT),
        provider == null ? null : DemoName.ofStated(provider).orElse(null),
        claim == null ? null : ClaimNumber.ofStated(claim).orElse(null));
  }

  private static Optional<LocalDate> date(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  public boolean isAny() {
    return job == null && lines().acceptsAll();
  }

  /// The address of a page that shows what this filter lets through.
  Link link(String path) {
    return Link.to(path)
        .with("job", job)
        .with("from", from)
        .with("to", to)
        .with("code", code)
        .with("provider", provider)
        .with("claim", claim);
  }

  /// The same for the API, which has names of its own.
  Link apiLink(String user) {
    return Link.to("/api/v1/data")
        .with("user_id", user)
        .with("job_id", job)
        .with("from", from)
        .with("to", to)
        .with("procedure_code", code)
        .with("provider", provider)
        .with("claim_number", claim);
  }
}
