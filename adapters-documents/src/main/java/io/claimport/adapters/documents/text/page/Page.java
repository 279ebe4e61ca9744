package io.claimport.adapters.documents.text.page;

import io.claimport.adapters.documents.decoding.NumberedLine;
import java.util.List;

/// A document taken apart into lines and amounts: what every grammar looks at.
public record Page(List<PageLine> lines) {

  public Page {
    lines = List.copyOf(lines);
  }

  /// Takes the lines of a document apart.
  public static Page of(List<NumberedLine> lines) {
    return new Page(lines.stream().map(l -> PageLine.of(l.number(), l.text())).toList());
  }

  /// Whether there is anything on the page that looks like money.
  public boolean hasAmounts() {
    return lines.stream().anyMatch(line -> line.hasAmounts() || line.tooLong());
  }

  /// Whether an insurer wrote it: then the letterhead does not name the provider.
  public boolean isExplanationOfBenefits() {
    return lines.stream()
        .map(line -> " " + Words.phrase(line.text()) + " ")
        .anyMatch(text -> text.contains(" explanation of benefits ") || text.contains(" eob "));
  }
}
