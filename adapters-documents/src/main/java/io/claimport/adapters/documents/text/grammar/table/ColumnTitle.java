package io.claimport.adapters.documents.text.grammar.table;

import io.claimport.adapters.documents.vocabulary.Heading;
import io.claimport.adapters.documents.vocabulary.ServiceAmount;
import io.claimport.adapters.documents.vocabulary.ServiceWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands above a column of a table in a text: a heading that means the same
/// everywhere, or one whose meaning depends on those beside it.
sealed interface ColumnTitle {

  record Words(ServiceWord word) implements ColumnTitle {}

  record Money(ServiceAmount amount) implements ColumnTitle {}

  /// What one unit costs; the charge, where nothing says what the line comes to.
  record Price() implements ColumnTitle {}

  /// What a line comes to.
  record Total() implements ColumnTitle {}

  int MOST_WORDS = Heading.MOST_WORDS;

  Set<String> PRICES =
      Set.of("rate", "daily rate", "unit rate", "unit price", "unit cost", "unit charge");
  Set<String> TOTALS =
      Set.of("total", "line total", "total amount", "extended", "extended price", "ext price");

  /// Reads a title.
  ///
  /// @param phrase words in lower case with single blanks between them
  static Optional<ColumnTitle> ofPhrase(String phrase) {
    if (PRICES.contains(phrase)) {
      return Optional.of(new Price());
    }
    return TOTALS.contains(phrase)
        ? Optional.of(new Total())
        : Heading.ofPhrase(phrase).map(ColumnTitle::of);
  }

  private static ColumnTitle of(Heading heading) {
    return switch (heading) {
      case Heading.Words(var word) -> new Words(word);
      case Heading.Money(var amount) -> new Money(amount);
    };
  }

  /// What the amounts below the titles are. Where units are counted, a charge right before
  /// another one or before the total is that of one unit.
  ///
  /// @param counted whether a column counts units
  /// @return nothing at all where a total may be less than was charged
  static List<Optional<ServiceAmount>> amounts(List<ColumnTitle> titles, boolean counted) {
    List<Optional<ServiceAmount>> amounts = new ArrayList<>();
    boolean charged = titles.stream().anyMatch(ColumnTitle::isCharge);
    for (int i = 0; i < titles.size(); i++) {
      boolean perUnit = counted && i + 1 < titles.size() && titles.get(i + 1).isCharge();
      boolean unclear = i > 0 && titles.get(i) instanceof Total && titles.get(i - 1).isNoPrice();
      if (unclear) {
        return List.of();
      }
      boolean isPrice =
          switch (titles.get(i)) {
            case Price _ -> charged || counted;
            case Money _, Total _ -> titles.get(i).isCharge() && perUnit;
            case Words _ -> true;
          };
      amounts.add(isPrice ? Optional.empty() : Optional.of(titles.get(i).amount()));
    }
    return amounts;
  }

  private ServiceAmount amount() {
    return this instanceof Money(var amount) ? amount : ServiceAmount.BILLED;
  }

  private boolean isCharge() {
    return this instanceof Total || this.equals(new Money(ServiceAmount.BILLED));
  }

  private boolean isNoPrice() {
    return !(this instanceof Price) && !isCharge();
  }
}
