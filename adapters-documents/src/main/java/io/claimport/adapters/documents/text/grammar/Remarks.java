package io.claimport.adapters.documents.text.grammar;

import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import java.util.Locale;

/// What an issuer adds to a service line in words.
public final class Remarks {

  private static final String DUPLICATE = "duplicate";

  private Remarks() {}

  /// Whether the words mark a line as one that is there twice.
  public static boolean marksDuplicate(String words) {
    return words.toLowerCase(Locale.ROOT).contains(DUPLICATE);
  }

  /// Reports the remark in or below a service line, without its words.
  public static Finding on(PageLine line) {
    return marksDuplicate(line.text())
        ? Finding.of(
            ReadingRules.MARKED_DUPLICATE,
            line.place(),
            "a remark says that a service line is there twice")
        : Finding.of(
            ReadingRules.REMARK, line.place(), "there is a remark beside or below a service line");
  }
}
