package io.claimport.adapters.documents.text.page;

import io.claimport.adapters.documents.decoding.NumberedLine;
import java.util.List;
import java.util.Optional;

/// A document taken apart into lines and amounts: what every grammar looks at.
public record Page(List<PageLine> lines) {

  private static final int TITLE_LINES = 8;

  public Page {
    lines = List.copyOf(lines);
  }

  /// Takes the lines of a document apart.
  public static Page of(List<NumberedLine> lines) {
    return new Page(lines.stream().map(PageLine::of).toList());
  }

  /// The same page where an amount may do without its dollar sign.
  public Page withBareAmounts() {
    return new Page(lines.stream().map(PageLine::withBareAmounts).toList());
  }

  /// Whether there is anything on the page that looks like money.
  public boolean hasAmounts() {
    return lines.stream().anyMatch(line -> line.hasAmounts() || line.tooLong());
  }

  /// The line that calls the whole page an estimate, if there is one: nothing on such a
  /// page is owed or paid (policy P-TXT-EST).
  public Optional<PageLine> estimateTitle() {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .limit(TITLE_LINES)
        .filter(line -> !line.hasAmounts() && line.text().indexOf(':') < 0)
        .filter(line -> Words.of(line.text()).contains("estimate"))
        .findFirst();
  }

  /// Whether an insurer wrote it: then the letterhead does not name the provider.
  public boolean isExplanationOfBenefits() {
    return lines.stream()
        .map(line -> " " + Words.phrase(line.text()) + " ")
        .anyMatch(text -> text.contains(" explanation of benefits ") || text.contains(" eob "));
  }
}
