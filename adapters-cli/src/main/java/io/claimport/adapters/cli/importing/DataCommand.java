package io.claimport.adapters.cli.importing;

import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.option.JobParameter;
import io.claimport.adapters.cli.option.OutputOption;
import io.claimport.adapters.cli.option.UserOption;
import io.claimport.adapters.cli.output.Answer;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.schema.LineItems;
import io.claimport.adapters.cli.schema.Totals;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.GetNormalizedData.Outcome.Found;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "data",
    header = "Show a user's normalised line items and what they come to.",
    description = "A dash (–), null or an empty cell means: the document does not say.",
    footer = {
      "  claimport data",
      "  claimport data --job 6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11",
      "  claimport data --user ada --output csv > line-items.csv",
      "  claimport data --output json | jq .metadata"
    })
final class DataCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final UserOption user = new UserOption();

  @Option(names = "--job", paramLabel = "JOB", description = "The line items of this import only.")
  private @Nullable String job;

  @Mixin private final OutputOption output = new OutputOption();

  DataCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    UserId who = user.id(session.console());
    JobId only = job == null ? null : JobParameter.id(job);
    Found found = StoredData.read(session.ports().getNormalizedData(), who, only);
    Value json =
        Value.fields()
            .with("success", flag(true))
            .with("user_id", text(who))
            .with("total_line_items", whole(found.totals().lines()))
            .with("line_items", LineItems.SHAPE.all(found.lineItems()))
            .with("metadata", Totals.metadata(found.totals()))
            .build();
    output.print(
        new Answer<>(
            json, LineItems.SHAPE, found.lineItems(), printer -> print(who, found, printer)),
        session.printer());
    return 0;
  }

  private void print(UserId who, Found found, Printer printer) {
    if (!found.lineItems().isEmpty()) {
      LineItems.print(found.lineItems(), found.totals(), printer);
    } else if (job == null) {
      printer.line("No line items yet for " + who + ".");
      printer.line("Next: claimport ingest demo_ins_001" + user.again());
    } else {
      printer.line("This import has no line items.");
      printer.line("Next: claimport status " + job + user.again());
    }
  }
}
