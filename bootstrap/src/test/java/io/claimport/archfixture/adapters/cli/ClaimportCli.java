package io.claimport.archfixture.adapters.cli;

import io.claimport.archfixture.application.driving.ListLines;
import picocli.CommandLine.Help.Ansi;

/// Prints the line items.
public final class ClaimportCli {

  private final ListLines listLines;

  public ClaimportCli(ListLines listLines) {
    this.listLines = listLines;
  }

  public String print() {
    return Ansi.AUTO.string(listLines.list().toString());
  }
}
