package io.claimport.adapters.documents.html;

import io.claimport.adapters.documents.text.page.Words;
import io.claimport.adapters.documents.vocabulary.Heading;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.adapters.documents.vocabulary.ServiceWord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table of services: what its columns are, and what its rows have charged so far.
final class ServiceTable {

  private final List<Optional<Heading>> columns;
  private BigDecimal billed = BigDecimal.ZERO;

  private ServiceTable(List<Optional<Heading>> columns) {
    this.columns = columns;
  }

  /// The table that a row opens; nothing if it is no row of headings. A table without
  /// charges is one of services only where its rows have a day or a code: else it may say
  /// what a plan would pay.
  static Optional<ServiceTable> below(List<String> cells) {
    List<Optional<Heading>> columns =
        cells.stream().map(cell -> Heading.ofPhrase(Words.phrase(cell))).toList();
    boolean code = has(columns, ServiceWord.CODE);
    boolean named = code || has(columns, ServiceWord.DESCRIPTION);
    boolean billed = has(columns, ServiceAmount.BILLED);
    boolean paid =
        has(columns, ServiceAmount.PAID)
            && (has(columns, ServiceAmount.ALLOWED) || has(columns, ServiceAmount.PATIENT));
    boolean services = billed || (paid && (code || has(columns, ServiceWord.DATE)));
    return named && services ? Optional.of(new ServiceTable(columns)) : Optional.empty();
  }

  private static boolean has(List<Optional<Heading>> columns, ServiceWord word) {
    return columns.contains(Optional.of(new Heading.Words(word)));
  }

  private static boolean has(List<Optional<Heading>> columns, ServiceAmount amount) {
    return columns.contains(Optional.of(new Heading.Money(amount)));
  }

  /// Nothing for a column that nobody knows.
  List<Optional<Heading>> columns() {
    return columns;
  }

  boolean hasCharges() {
    return has(columns, ServiceAmount.BILLED);
  }

  /// What a row has in the columns of a kind.
  List<String> words(ServiceWord wanted, List<String> cells) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      if (columns.get(i).equals(Optional.of(new Heading.Words(wanted)))
          && !cells.get(i).isEmpty()) {
        words.add(cells.get(i));
      }
    }
    return words;
  }

  void charge(BigDecimal amount) {
    billed = billed.add(amount);
  }

  /// Whether the amount is what the rows so far add up to.
  boolean isSum(Optional<BigDecimal> amount) {
    return amount.filter(a -> a.signum() != 0 && a.compareTo(billed) == 0).isPresent();
  }
}
