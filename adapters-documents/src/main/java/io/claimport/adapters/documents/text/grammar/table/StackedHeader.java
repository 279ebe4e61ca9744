package io.claimport.adapters.documents.text.grammar.table;

import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.vocabulary.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The header of a table in two lines: `Amount` with `Billed` below it. What stands below
/// what is seen by the words, for a page of a PDF does not keep its gaps.
final class StackedHeader {

  private static final int LONGEST = 200;
  private static final Pattern GAP = Pattern.compile(" {2,}|[\\t|]+");

  private StackedHeader() {}

  /// The header, if every heading is known and nothing is left over.
  static Optional<TableHeader> of(PageLine upper, PageLine lower) {
    if (!mayBeHeader(upper) || !mayBeHeader(lower) || Words.of(lower.text()).isEmpty()) {
      return Optional.empty();
    }
    List<String> above = cells(upper);
    List<String> below = cells(lower);
    boolean hanging = above.size() >= below.size();
    List<String> some = hanging ? below : above;
    List<String> phrases = new ArrayList<>();
    int next = 0;
    for (String cell : hanging ? above : below) {
      String other = next < some.size() ? some.get(next) : "";
      String both = hanging ? cell + " " + other : other + " " + cell;
      boolean joined = !other.isEmpty() && Heading.ofPhrase(both).isPresent();
      phrases.add(joined ? both : cell);
      next += joined ? 1 : 0;
    }
    return next == some.size() ? TableHeader.of(phrases) : Optional.empty();
  }

  private static boolean mayBeHeader(PageLine line) {
    return !line.hasAmounts() && !line.isBlank() && line.text().length() <= LONGEST;
  }

  private static List<String> cells(PageLine line) {
    return GAP.splitAsStream(line.text()).map(Words::phrase).filter(c -> !c.isEmpty()).toList();
  }
}
