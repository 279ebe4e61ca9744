package io.claimport.adapters.documents.x12.writing;

import io.claimport.domain.marking.DemoName;
import java.text.Normalizer;
import java.util.Locale;

/// What an element can hold: upper-case ASCII without the delimiters.
///
/// Accents are taken off; a delimiter or a control character becomes a blank, any other character a
/// question mark.
final class X12Text {

  static final char ELEMENT = '*';
  static final char COMPONENT = ':';
  static final char TERMINATOR = '~';
  static final char REPETITION = '^';

  static final int NAME = 60;
  static final int DESCRIPTION = 80;
  static final int IDENTIFIER = 50;

  private static final char LAST_PRINTABLE = 0x7E;

  private X12Text() {}

  /// A text without blanks around it, cut after so many characters.
  static String of(String text, int longest) {
    StringBuilder element = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> element.append(character(c)));
    String stripped = element.toString().strip();
    return stripped.substring(0, Math.min(stripped.length(), longest)).strip();
  }

  /// A name with its mark, or nothing where no letter of it can be written.
  static String of(DemoName name) {
    String bare = of(name.bare(), NAME - DemoName.MARK.length() - 1);
    return bare.isEmpty() ? "" : bare + " " + DemoName.MARK;
  }

  private static char character(int codePoint) {
    boolean delimiter =
        codePoint == ELEMENT
            || codePoint == COMPONENT
            || codePoint == TERMINATOR
            || codePoint == REPETITION;
    if (delimiter || Character.isISOControl(codePoint) || Character.isWhitespace(codePoint)) {
      return ' ';
    }
    return codePoint > LAST_PRINTABLE ? '?' : (char) codePoint;
  }
}
