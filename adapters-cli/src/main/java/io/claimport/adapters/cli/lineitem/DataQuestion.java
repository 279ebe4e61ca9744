package io.claimport.adapters.cli.lineitem;

import static io.claimport.adapters.cli.option.OptionText.again;

import io.claimport.adapters.cli.option.Cursor;
import io.claimport.adapters.cli.option.JobParameter;
import io.claimport.adapters.cli.option.OptionText;
import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.option.PageOptions;
import io.claimport.adapters.cli.option.UserOption;
import io.claimport.adapters.cli.session.Console;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which line items somebody wants, and in which form.
final class DataQuestion {

  @Mixin private final UserOption user = new UserOption();

  @Option(names = "--job", paramLabel = "JOB", description = "The line items of this import only.")
  private @Nullable String job;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Services on this day or later, as YYYY-MM-DD.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Services on this day or earlier, as YYYY-MM-DD.")
  private @Nullable String to;

  @Option(
      names = "--code",
      paramLabel = "CODE",
      description = "Services with this procedure code, in upper or lower case.")
  private @Nullable String code;

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Services of the provider of this name; (DEMO) may be left out.")
  private @Nullable String provider;

  @Option(
      names = "--claim",
      paramLabel = "NUMBER",
      description = "Services of this claim; CLM-DEMO- may be left out.")
  private @Nullable String claim;

  @Mixin private final PageOptions page = new PageOptions();
  @Mixin private final OutputOption output = new OutputOption();

  /// What was said, once all of it is valid.
  ///
  /// @param query the limit is as wished
  record Valid(UserId user, Query query) {}

  Valid valid(Console console) {
    List<String> wrongs = new ArrayList<>();
    Optional<UserId> who = user.id(console, wrongs);
    LineItemFilter filter = filter(wrongs);
    Integer limit = page.limit(wrongs);
    LineItemPosition after = page.after(Cursor::position, wrongs);
    if (!wrongs.isEmpty()) {
      throw Failure.usage(wrongs);
    }
    return new Valid(
        who.orElseThrow(),
        new Query(job == null ? null : JobParameter.id(job), filter, after, limit));
  }

  OutputOption output() {
    return output;
  }

  boolean isLimited() {
    return page.isLimited();
  }

  /// The command for the next page.
  String next(String cursor) {
    return "claimport data"
        + user.again()
        + again("--job", job)
        + again("--from", from)
        + again("--to", to)
        + again("--code", code)
        + again("--provider", provider)
        + again("--claim", claim)
        + output.again()
        + page.next(cursor);
  }

  /// What to say to people where there is nothing to show.
  List<String> nothingFound(UserId who) {
    if (!page.isFirst()) {
      return List.of("There are no more line items.");
    }
    if (from != null || to != null || code != null || provider != null || claim != null) {
      return List.of("No line item is like that.");
    }
    return job == null
        ? List.of(
            "No line items yet for " + who + ".",
            "Next: claimport ingest demo_ins_001" + user.again())
        : List.of("This import has no line items.", "Next: claimport status " + job + user.again());
  }

  private LineItemFilter filter(List<String> wrongs) {
    return new LineItemFilter(
        OptionText.parsed(from, OptionText::date, "--from must be a date as YYYY-MM-DD", wrongs),
        OptionText.parsed(to, OptionText::date, "--to must be a date as YYYY-MM-DD", wrongs),
        OptionText.parsed(code, DataQuestion::stored, "--code must not be blank", wrongs),
        OptionText.parsed(
            provider, DemoName::ofStated, "--provider must be the name of a provider", wrongs),
        OptionText.parsed(
            claim, ClaimNumber::ofStated, "--claim must be the number of a claim", wrongs));
  }

  /// A code as it is stored.
  private static Optional<String> stored(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip().toUpperCase(Locale.ROOT));
  }
}
