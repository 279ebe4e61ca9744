package io.claimport.adapters.documents.text.grammar.table;

import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.adapters.documents.vocabulary.ServiceWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The header of a table: columns of words, then columns of amounts, the billed one among
/// them or those of an insurer, then perhaps a status.
///
/// @param words the columns of words before the amounts
/// @param amounts the columns of amounts, from left to right; nothing for one whose amounts
///     are no line's, as the price of one unit
/// @param status whether words may stand behind the amounts
record TableHeader(List<ServiceWord> words, List<Optional<ServiceAmount>> amounts, boolean status) {

  private static final int LONGEST = 200;
  private static final int FEWEST_AMOUNTS = 2;
  private static final Set<ServiceWord> UNDERSTOOD =
      Set.of(
          ServiceWord.DATE,
          ServiceWord.CODE,
          ServiceWord.MODIFIERS,
          ServiceWord.REVENUE_CODE,
          ServiceWord.DESCRIPTION,
          ServiceWord.UNITS,
          ServiceWord.OTHER);
  private static final Set<ServiceWord> TELLING =
      Set.of(ServiceWord.DATE, ServiceWord.CODE, ServiceWord.REVENUE_CODE);

  TableHeader {
    words = List.copyOf(words);
    amounts = List.copyOf(amounts);
  }

  /// The header, if the line is one of which every word is known.
  static Optional<TableHeader> of(PageLine line) {
    if (line.hasAmounts() || line.text().length() > LONGEST) {
      return Optional.empty();
    }
    return titles(line.text()).flatMap(TableHeader::ofTitles);
  }

  /// The header, if every phrase is known.
  static Optional<TableHeader> of(List<String> phrases) {
    List<ColumnTitle> titles =
        phrases.stream().flatMap(phrase -> ColumnTitle.ofPhrase(phrase).stream()).toList();
    return titles.size() == phrases.size() ? ofTitles(titles) : Optional.empty();
  }

  private static Optional<TableHeader> ofTitles(List<ColumnTitle> titles) {
    List<ServiceWord> words = new ArrayList<>();
    List<ColumnTitle> amounts = new ArrayList<>();
    boolean status = false;
    for (ColumnTitle title : titles) {
      boolean fits =
          switch (title) {
            case ColumnTitle.Words(var word) when amounts.isEmpty() -> words.add(word);
            case ColumnTitle.Words(var word) -> word == ServiceWord.STATUS;
            case ColumnTitle.Money _, ColumnTitle.Price _, ColumnTitle.Total _ ->
                !status && amounts.add(title);
          };
      if (!fits) {
        return Optional.empty();
      }
      status |= !amounts.isEmpty() && title instanceof ColumnTitle.Words;
    }
    boolean counted = words.contains(ServiceWord.UNITS);
    TableHeader header = new TableHeader(words, ColumnTitle.amounts(amounts, counted), status);
    return header.isTable() ? Optional.of(header) : Optional.empty();
  }

  /// Whether a row shows by itself that it is a service, wherever it stands.
  boolean isTelling() {
    return amounts.size() >= FEWEST_AMOUNTS && words.stream().anyMatch(TELLING::contains);
  }

  boolean hasCharges() {
    return has(ServiceAmount.BILLED);
  }

  /// Whether one column is the price of a unit.
  boolean hasPrice() {
    return amounts.contains(Optional.<ServiceAmount>empty());
  }

  private boolean has(ServiceAmount amount) {
    return amounts.contains(Optional.of(amount));
  }

  private boolean isTable() {
    boolean paid =
        has(ServiceAmount.PAID) && (has(ServiceAmount.ALLOWED) || has(ServiceAmount.PATIENT));
    boolean enough =
        amounts.size() >= FEWEST_AMOUNTS
            || (!amounts.isEmpty()
                && (words.contains(ServiceWord.CODE) || words.contains(ServiceWord.REVENUE_CODE)));
    return enough
        && amounts.stream().distinct().count() == amounts.size()
        && (hasCharges() || (paid && isTelling()))
        && !words.isEmpty()
        && UNDERSTOOD.containsAll(words);
  }

  /// The headings from left to right, the longest that fits each time; nothing if a word
  /// is left over.
  private static Optional<List<ColumnTitle>> titles(String line) {
    List<String> words = Words.of(line);
    List<ColumnTitle> titles = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int length = Math.min(ColumnTitle.MOST_WORDS, words.size() - from);
      Optional<ColumnTitle> found = Optional.empty();
      while (length > 0 && found.isEmpty()) {
        found = ColumnTitle.ofPhrase(String.join(" ", words.subList(from, from + length)));
        length -= found.isEmpty() ? 1 : 0;
      }
      if (found.isEmpty()) {
        return Optional.empty();
      }
      titles.add(found.get());
      from += length;
    }
    return Optional.of(titles);
  }
}
