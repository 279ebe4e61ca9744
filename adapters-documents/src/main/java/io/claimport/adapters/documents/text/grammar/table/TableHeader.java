package io.claimport.adapters.documents.text.grammar.table;

import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.vocabulary.Heading;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.adapters.documents.vocabulary.ServiceWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The header of a table: columns of words, then columns of amounts, the billed one among
/// them or those of an insurer, then perhaps a status.
///
/// @param words the columns of words before the amounts
/// @param amounts the columns of amounts, from left to right
/// @param status whether words may stand behind the amounts
record TableHeader(List<ServiceWord> words, List<ServiceAmount> amounts, boolean status) {

  private static final int LONGEST = 200;
  private static final int FEWEST_AMOUNTS = 2;
  private static final Set<ServiceWord> UNDERSTOOD =
      Set.of(ServiceWord.DATE, ServiceWord.CODE, ServiceWord.DESCRIPTION, ServiceWord.UNITS);

  TableHeader {
    words = List.copyOf(words);
    amounts = List.copyOf(amounts);
  }

  /// The header, if the line is one of which every word is known.
  static Optional<TableHeader> of(PageLine line) {
    if (line.hasAmounts() || line.text().length() > LONGEST) {
      return Optional.empty();
    }
    return headings(line.text()).flatMap(TableHeader::ofHeadings);
  }

  /// The header, if every phrase is known.
  static Optional<TableHeader> of(List<String> phrases) {
    List<Heading> headings =
        phrases.stream().flatMap(phrase -> Heading.ofPhrase(phrase).stream()).toList();
    return headings.size() == phrases.size() ? ofHeadings(headings) : Optional.empty();
  }

  private static Optional<TableHeader> ofHeadings(List<Heading> headings) {
    List<ServiceWord> words = new ArrayList<>();
    List<ServiceAmount> amounts = new ArrayList<>();
    boolean status = false;
    for (Heading heading : headings) {
      boolean fits =
          switch (heading) {
            case Heading.Money(var amount) -> !status && amounts.add(amount);
            case Heading.Words(var word) when amounts.isEmpty() -> words.add(word);
            case Heading.Words(var word) -> word == ServiceWord.STATUS;
          };
      if (!fits) {
        return Optional.empty();
      }
      status |= !amounts.isEmpty() && heading instanceof Heading.Words;
    }
    TableHeader header = new TableHeader(words, amounts, status);
    return header.isTable() ? Optional.of(header) : Optional.empty();
  }

  /// Whether a row shows by itself that it is a service, wherever it stands.
  boolean isTelling() {
    return amounts.size() >= FEWEST_AMOUNTS
        && (words.contains(ServiceWord.DATE) || words.contains(ServiceWord.CODE));
  }

  boolean hasCharges() {
    return amounts.contains(ServiceAmount.BILLED);
  }

  private boolean isTable() {
    boolean paid =
        amounts.contains(ServiceAmount.PAID)
            && (amounts.contains(ServiceAmount.ALLOWED) || amounts.contains(ServiceAmount.PATIENT));
    boolean enough =
        amounts.size() >= FEWEST_AMOUNTS
            || (!amounts.isEmpty() && words.contains(ServiceWord.CODE));
    return enough
        && new HashSet<>(amounts).size() == amounts.size()
        && (hasCharges() || (paid && isTelling()))
        && !words.isEmpty()
        && UNDERSTOOD.containsAll(words);
  }

  /// The headings from left to right, the longest that fits each time; nothing if a word
  /// is left over.
  private static Optional<List<Heading>> headings(String line) {
    List<String> words = Words.of(line);
    List<Heading> headings = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int length = Math.min(Heading.MOST_WORDS, words.size() - from);
      Optional<Heading> found = Optional.empty();
      while (length > 0 && found.isEmpty()) {
        found = Heading.ofPhrase(String.join(" ", words.subList(from, from + length)));
        length -= found.isEmpty() ? 1 : 0;
      }
      if (found.isEmpty()) {
        return Optional.empty();
      }
      headings.add(found.get());
      from += length;
    }
    return Optional.of(headings);
  }
}
