package io.claimport.adapters.documents.text;

import io.claimport.adapters.documents.text.page.LabelledValue;
import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who sends a bill in its first line.
final class Letterhead {

  private static final Pattern STATEMENT_FROM =
      Pattern.compile("\\s*(?:billing |patient )?statement from:? +(.+)", Pattern.CASE_INSENSITIVE);

  /// A line of nothing but these is the title of the document, not the name of anybody.
  private static final Set<String> TITLE_WORDS =
      Set.of(
          "statement",
          "bill",
          "billing",
          "invoice",
          "receipt",
          "itemized",
          "patient",
          "medical",
          "dental",
          "hospital",
          "account",
          "summary",
          "of",
          "services",
          "charges",
          "for",
          "your",
          "the");

  private Letterhead() {}

  /// The issuer's name and the line that it stands on.
  static Optional<LabelledValue> issuer(Page page) {
    return page.lines().stream()
        .filter(line -> line.text().chars().anyMatch(Character::isLetter))
        .findFirst()
        .flatMap(Letterhead::name);
  }

  private static Optional<LabelledValue> name(PageLine line) {
    Matcher from = STATEMENT_FROM.matcher(line.text());
    String name = Leaders.strip(from.matches() ? from.group(1) : line.text());
    List<String> words = Words.of(name);
    boolean title = TITLE_WORDS.containsAll(words);
    boolean usable = !line.hasAmounts() && name.indexOf(':') < 0 && !title;
    return usable ? Optional.of(new LabelledValue(line, "letterhead", name)) : Optional.empty();
  }
}
