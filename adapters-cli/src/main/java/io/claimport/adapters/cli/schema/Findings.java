package io.claimport.adapters.cli.schema;

import static io.claimport.adapters.cli.output.Value.text;

import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.table.Table;
import io.claimport.domain.normalization.Finding;
import java.util.List;

/// What reading and normalising noticed.
public final class Findings {

  public static final Shape<Finding> SHAPE =
      Shape.<Finding>empty()
          .with("rule", finding -> text(finding.rule()))
          .with("severity", finding -> text(finding.severity().label()))
          .with("place", finding -> text(finding.place().text()))
          .with("message", finding -> text(finding.message()));

  private static final Table<Finding> TABLE =
      Table.<Finding>empty()
          .withState("Severity", finding -> text(finding.severity().label()))
          .with("Rule", finding -> text(finding.rule()))
          .with("Place", finding -> text(finding.place().text()))
          .withRunningText("Message", finding -> text(finding.message()));

  private Findings() {}

  public static void print(List<Finding> findings, Printer printer) {
    if (findings.isEmpty()) {
      printer.line("Nothing was noticed.");
      return;
    }
    TABLE.print(findings, printer);
  }
}
