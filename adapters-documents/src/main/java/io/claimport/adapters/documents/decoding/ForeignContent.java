package io.claimport.adapters.documents.decoding;

/// Tells text that belongs to a format of its own, whether or not somebody reads it:
/// JSON, XML and HTML, X12.
public final class ForeignContent {

  private static final String INTERCHANGE = "ISA";
  private static final String TRANSACTION_SET = "ST";

  private ForeignContent() {}

  /// Whether a document that begins like this is neither a table nor a text for people.
  public static boolean begins(String text) {
    String start = text.stripLeading();
    return start.startsWith("{")
        || start.startsWith("[")
        || start.startsWith("<")
        || isSegment(start, INTERCHANGE, 2)
        || isSegment(start, TRANSACTION_SET, 3);
  }

  /// Whether an X12 segment begins here: its name, a separator, an element of so many
  /// letters or digits, the separator again.
  private static boolean isSegment(String start, String name, int elementLength) {
    int element = name.length() + 1;
    int end = element + elementLength;
    if (start.length() <= end || !start.regionMatches(true, 0, name, 0, name.length())) {
      return false;
    }
    char separator = start.charAt(name.length());
    return !Character.isLetterOrDigit(separator)
        && !Character.isWhitespace(separator)
        && start.charAt(end) == separator
        && start.substring(element, end).chars().allMatch(Character::isLetterOrDigit);
  }
}
