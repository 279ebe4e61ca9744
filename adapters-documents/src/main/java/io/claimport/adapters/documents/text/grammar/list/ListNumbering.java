package io.claimport.adapters.documents.text.grammar.list;

import java.util.regex.Pattern;

/// What stands before the items of a list: `1.`, `2)`, a bullet, a box to tick.
public final class ListNumbering {

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^[\\s|]*(?:\\(?\\d{1,3}[.)](?=\\s)|[\u2022*\u00B7\u25AA>](?=\\s)|\\[["
              + " xX]?\\]|#\\d{1,3}[:.]?\\s)[\\s|]*");

  private ListNumbering() {}

  public static String strip(String line) {
    return NUMBERING.matcher(line).replaceFirst("");
  }

  public static boolean isNumbered(String line) {
    return NUMBERING.matcher(line).find();
  }
}
