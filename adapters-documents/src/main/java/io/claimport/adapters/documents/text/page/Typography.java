package io.claimport.adapters.documents.text.page;

import java.util.Locale;
import java.util.regex.Pattern;

/// Writes a line as a typewriter would: lines that are drawn become `|` and `-`, and
/// every way to write dollars becomes `$`. Each character keeps its place.
final class Typography {

  private static final Pattern DOLLARS_BEFORE =
      Pattern.compile("\\b(?:US ?(?=\\$)|USD ?(?=-?\\d))", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOLLARS_BEHIND =
      Pattern.compile(
          "(?<![^\\s|(])(-?\\d[\\d,]{0,14}(?:\\.\\d{2})?) USD\\b", Pattern.CASE_INSENSITIVE);
  private static final char FIRST_BOX = '\u2500';
  private static final char LAST_BOX = '\u257F';
  private static final String UPRIGHT = "\u2502\u2503\u2551\u2506\u2507\u250A\u250B";
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final String OTHER_BLANKS = "\u2002\u2003\u2007\u2009\u202F";

  private Typography() {}

  static String plain(String written) {
    StringBuilder plain = new StringBuilder(written);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    return withDollarSigns(plain.toString());
  }

  private static char plain(char character) {
    if (UPRIGHT.indexOf(character) >= 0) {
      return '|';
    }
    if (character >= FIRST_BOX && character <= LAST_BOX) {
      return '-';
    }
    boolean blank = character == NO_BREAK_SPACE || OTHER_BLANKS.indexOf(character) >= 0;
    return blank ? ' ' : character;
  }

  private static String withDollarSigns(String text) {
    if (!text.contains("US") && !text.contains("usd")) {
      return text;
    }
    String before =
        DOLLARS_BEFORE
            .matcher(text)
            .replaceAll(found ->
                found.group().toUpperCase(Locale.ROOT).startsWith("USD")
                    ? " ".repeat(found.group().length() - 1) + "\\$"
                    : " ".repeat(found.group().length()));
    return DOLLARS_BEHIND.matcher(before).replaceAll("\\$$1    ");
  }
}
