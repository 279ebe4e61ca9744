package io.claimport.adapters.documents.text.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of a label in lower case, without any punctuation.
public final class Words {

  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

  private Words() {}

  public static List<String> of(String text) {
    return BETWEEN
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// The words with single blanks between them.
  public static String phrase(String text) {
    return String.join(" ", of(text));
  }
}
