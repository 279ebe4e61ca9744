package io.claimport.adapters.documents.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a label in lower case, without any punctuation.
final class Words {

  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

  private Words() {}

  static List<String> of(String text) {
    return BETWEEN
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// The words with single blanks between them.
  static String phrase(String text) {
    return String.join(" ", of(text));
  }
}
