package io.claimport.adapters.cli.option;

import io.claimport.adapters.cli.session.Failure;
import io.claimport.domain.lineitem.LineItemId;
import picocli.CommandLine.Parameters;

/// The line item that a command is about.
public final class LineItemParameter {

  @Parameters(
      paramLabel = "LINE_ITEM",
      description = "Id of a line item, as `data --output csv` lists it.")
  private String lineItem = "";

  /// A text that is no id is the id of no line item.
  public LineItemId id() {
    return LineItemId.parse(lineItem).orElseThrow(this::unknown);
  }

  public Failure unknown() {
    return Failure.notFound(
        "No line item has the id " + ShellWord.of(lineItem) + ".",
        "list the line items and their ids with `claimport data --output csv`");
  }
}
