package io.claimport.adapters.documents.vocabulary;

import java.util.Optional;

/// What stands above a column of a table of services.
public sealed interface Heading {

  record Words(ServiceWord word) implements Heading {}

  record Money(ServiceAmount amount) implements Heading {}

  /// The longest heading in words; none has more.
  int MOST_WORDS = 5;

  /// Reads a heading.
  ///
  /// @param phrase words in lower case with single blanks between them
  static Optional<Heading> ofPhrase(String phrase) {
    return ServiceAmount.ofPhrase(phrase)
        .<Heading>map(Money::new)
        .or(() -> ServiceWord.ofPhrase(phrase).map(Words::new));
  }
}
