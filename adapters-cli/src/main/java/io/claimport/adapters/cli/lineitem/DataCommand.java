package io.claimport.adapters.cli.lineitem;

import io.claimport.adapters.cli.schema.LineItems;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.session.Session;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItemPosition;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Shows line items; how many does not matter.
@Command(
    name = "data",
    header = "Show a user's normalised line items and what they come to.",
    description = {
      "A dash (–), null or an empty cell means: the document does not say.",
      "Every condition that is given must hold; the totals are over all that is found.",
      "A table has the first 1,000 line items unless --limit says otherwise, and never",
      "more than 10,000; the other forms have all of them."
    },
    footer = {
      "  claimport data",
      "  claimport data --job 6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11",
      "  claimport data --from 2026-01-01 --to 2026-03-31 --code 99214",
      "  claimport data --provider 'Cedar Hollow Clinic' --limit 20",
      "  claimport data --user ada --output csv > line-items.csv",
      "  claimport data --output json | jq .metadata"
    })
public final class DataCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private final DataQuestion request = new DataQuestion();

  public DataCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    DataQuestion.Valid valid = request.valid(session.console());
    LineItemAnswer answer = answer(valid.user());
    Query wished = valid.query();
    LineItemPosition next =
        StoredData.read(
            session.ports().getNormalizedData(),
            valid.user(),
            new Query(wished.job(), wished.filter(), wished.after(), answer.limit(wished.limit())),
            answer);
    answer.end(next);
    return 0;
  }

  private LineItemAnswer answer(UserId user) {
    Printer printer = session.printer();
    return request
        .output()
        .rows(LineItems.SHAPE, "line_items", printer)
        .<LineItemAnswer>map(rows -> new StreamedLineItems(user, request, rows, printer))
        .orElseGet(() -> new LineItemTable(user, request, printer));
  }
}
