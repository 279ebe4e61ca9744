package io.claimport.adapters.documents.text.page;

/// What stands between a description and its neighbours on the page: dashes, colons,
/// dotted lines.
public final class Leaders {

  private static final String FRONT = "-\u2013\u2014:*\u2022|=";
  private static final String BACK = "-\u2013\u2014:_|=";

  private Leaders() {}

  /// The description alone. A single full stop at its end is its own.
  public static String strip(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && isAround(written.charAt(start), FRONT)) {
      start++;
    }
    while (end > start && isLeader(written, start, end - 1)) {
      end--;
    }
    return written.substring(start, end).strip();
  }

  private static boolean isLeader(String written, int start, int index) {
    char character = written.charAt(index);
    boolean dotted =
        character == '.'
            && (isDot(written, index + 1) || (index > start && isDot(written, index - 1)));
    return dotted || isAround(character, BACK);
  }

  private static boolean isDot(String written, int index) {
    return index < written.length() && written.charAt(index) == '.';
  }

  private static boolean isAround(char character, String characters) {
    return Character.isWhitespace(character) || characters.indexOf(character) >= 0;
  }
}
