package io.claimport.adapters.documents.text;

import io.claimport.adapters.documents.text.page.LabelledValue;
import io.claimport.adapters.documents.text.page.Leaders;
import io.claimport.adapters.documents.text.page.Page;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.vocabulary.Heading;
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

  /// What a line may end in behind the name: `Hollow Oak Clinic - Itemized Statement`,
  /// `CORNER PHARMACY RECEIPT`.
  private static final Pattern TITLE_BEHIND =
      Pattern.compile(
          "(?:\\s+[-\u2013\u2014|]\\s+[^-\u2013\u2014|]*(?:statement|bill|invoice|receipt|summary|charges)(?:"
              + " of \\w+)?|\\s+(?:(?:patient|billing|itemized)"
              + " )?(?:statement|invoice|receipt|bill))\\s*$",
          Pattern.CASE_INSENSITIVE);

  /// The title in front of what the bill is about.
  private static final Pattern TITLE_BEFORE = Pattern.compile("(.+?)\\s+[-\u2013\u2014|]\\s+.*");

  private static final Pattern COLUMNS = Pattern.compile("[ \\t|]{2,}|\\t");

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
    String name = withoutTitle(Leaders.strip(from.matches() ? from.group(1) : line.text()));
    List<String> words = Words.of(name);
    boolean title = TITLE_WORDS.containsAll(words);
    Matcher before = TITLE_BEFORE.matcher(name);
    title |= before.matches() && TITLE_WORDS.containsAll(Words.of(before.group(1)));
    title |= isOfTable(line.text());
    boolean usable = !line.hasAmounts() && name.indexOf(':') < 0 && !title;
    return usable ? Optional.of(new LabelledValue(line, "letterhead", name)) : Optional.empty();
  }

  /// `Date   Code   Description   Charge` names nobody.
  private static boolean isOfTable(String text) {
    List<String> cells = COLUMNS.splitAsStream(text.strip()).toList();
    return cells.size() > 1
        && cells.stream().allMatch(cell -> Heading.ofPhrase(Words.phrase(cell)).isPresent());
  }

  private static String withoutTitle(String name) {
    String alone = Leaders.strip(TITLE_BEHIND.matcher(name).replaceFirst(""));
    return Words.of(alone).isEmpty() ? name : alone;
  }
}
