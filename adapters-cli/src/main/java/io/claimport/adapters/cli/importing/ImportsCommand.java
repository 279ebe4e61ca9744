package io.claimport.adapters.cli.importing;

import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.option.Cursor;
import io.claimport.adapters.cli.option.OptionText;
import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.option.PageOptions;
import io.claimport.adapters.cli.option.UserOption;
import io.claimport.adapters.cli.output.Rows;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.schema.ImportJobs;
import io.claimport.adapters.cli.schema.Totals;
import io.claimport.adapters.cli.session.Failure;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.ListImports.Page;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "imports",
    header = "List a user's imports, the newest last.",
    description = "A table never has more than 10,000 imports; the other forms have all of them.",
    footer = {
      "  claimport imports",
      "  claimport imports --status failed",
      "  claimport imports --limit 20",
      "  claimport imports --user ada --output json",
      "  claimport imports --output ndjson > imports.ndjson"
    })
final class ImportsCommand implements Callable<Integer> {

  private static final int MOST_ROWS = 10_000;

  private final Session session;

  @Mixin private final UserOption user = new UserOption();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Imports in this state only: pending, processing, completed or failed.")
  private @Nullable String status;

  @Mixin private final PageOptions page = new PageOptions();
  @Mixin private final OutputOption output = new OutputOption();

  ImportsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<String> wrongs = new ArrayList<>();
    Optional<UserId> who = user.id(session.console(), wrongs);
    JobStatus wanted =
        OptionText.parsed(
            status,
            JobStatus::ofLabel,
            "--status must be pending, processing, completed or failed",
            wrongs);
    int limit = Objects.requireNonNullElse(page.limit(wrongs), Integer.MAX_VALUE);
    Long after = page.after(Cursor::number, wrongs);
    if (!wrongs.isEmpty()) {
      throw Failure.usage(wrongs);
    }
    Optional<Rows<ImportJob>> rows = output.rows(ImportJobs.SHAPE, "imports", session.printer());
    ImportPages pages =
        new ImportPages(
            session.ports().listImports(),
            who.orElseThrow(),
            wanted,
            after,
            rows.isPresent() ? limit : Math.min(limit, MOST_ROWS));
    rows.ifPresentOrElse(
        all -> stream(who.orElseThrow(), pages, all), () -> print(who.orElseThrow(), pages));
    return 0;
  }

  /// Writes each page before the next one is read.
  private void stream(UserId who, ImportPages pages, Rows<ImportJob> rows) {
    Page first = pages.next();
    rows.begin(
        Value.fields()
            .with("success", flag(true))
            .with("user_id", text(who))
            .with("total_imports", whole(first.total()))
            .build());
    first.imports().forEach(rows::row);
    while (pages.hasNext()) {
      pages.next().imports().forEach(rows::row);
    }
    String cursor = cursor(pages.end());
    rows.end(
        Value.fields()
            .with("next_cursor", page.isLimited() ? text(cursor) : Value.NOT_APPLICABLE)
            .build());
    if (cursor != null && !rows.hasRoomForMore()) {
      session.printer().errorLine("Next: " + next(cursor));
    }
  }

  private void print(UserId who, ImportPages pages) {
    Printer printer = session.printer();
    Page first = pages.next();
    List<ImportJob> jobs = new ArrayList<>(first.imports());
    while (pages.hasNext()) {
      jobs.addAll(pages.next().imports());
    }
    if (jobs.isEmpty()) {
      printNothing(who, printer);
      return;
    }
    ImportJobs.TABLE.print(jobs, printer);
    printer.line("");
    String imports = status == null ? "import" : status + " import";
    String count =
        jobs.size() < first.total()
            ? Totals.ofAll(jobs.size(), first.total(), imports)
            : Totals.counted(first.total(), imports);
    printer.line(count + " of " + who + ".");
    String cursor = cursor(pages.end());
    if (cursor != null) {
      printer.line("Next: " + next(cursor));
    }
  }

  private void printNothing(UserId who, Printer printer) {
    if (!page.isFirst()) {
      printer.line("There are no more imports.");
    } else if (status != null) {
      printer.line("No " + status + " imports of " + who + ".");
    } else {
      printer.line("No imports yet for " + who + ".");
      printer.line("Next: claimport ingest demo_ins_001" + user.again());
    }
  }

  private static @Nullable String cursor(@Nullable Long position) {
    return position == null ? null : Cursor.of(position);
  }

  /// The command for the next page.
  private String next(String cursor) {
    return "claimport imports"
        + user.again()
        + OptionText.again("--status", status)
        + output.again()
        + page.next(cursor);
  }
}
