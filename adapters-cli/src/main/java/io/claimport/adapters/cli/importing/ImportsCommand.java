package io.claimport.adapters.cli.importing;

import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.option.UserOption;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.schema.ImportJobs;
import io.claimport.adapters.cli.schema.Totals;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Session;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "imports",
    header = "List a user's imports, the newest last.",
    footer = {
      "  claimport imports",
      "  claimport imports --user ada --output json",
      "  claimport imports --output ndjson | grep '\"status\":\"failed\"'"
    })
final class ImportsCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final UserOption user = new UserOption();
  @Mixin private final OutputOption output = new OutputOption();

  ImportsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    UserId who = user.id(session.console());
    List<ImportJob> jobs = session.ports().listImports().list(who);
    Value json =
        Value.fields()
            .with("success", flag(true))
            .with("user_id", text(who))
            .with("total_imports", whole(jobs.size()))
            .with("imports", ImportJobs.SHAPE.all(jobs))
            .build();
    output.print(
        new Answer<>(json, ImportJobs.SHAPE, jobs, printer -> print(who, jobs, printer)),
        session.printer());
    return 0;
  }

  private void print(UserId who, List<ImportJob> jobs, Printer printer) {
    if (jobs.isEmpty()) {
      printer.line("No imports yet for " + who + ".");
      printer.line("Next: claimport ingest demo_ins_001" + user.again());
      return;
    }
    ImportJobs.TABLE.print(jobs, printer);
    printer.line("");
    printer.line(Totals.counted(jobs.size(), "import") + " of " + who + ".");
  }
}
