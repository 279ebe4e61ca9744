package io.claimport.adapters.documents.x12.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds out what parts segments and elements, from an interchange header or without one.
///
/// The header has a fixed width, so its delimiters stand at known places. Where mail or copying has
/// taken its padding away, its elements are counted instead. Where there is no header, the
/// identifiers of the segments that must follow show what stands between segments.
final class DelimiterSearch {

  /// Enough for a header with or without padding, and the beginning of what follows.
  static final int WINDOW = 1_024;

  private static final int[] SEPARATORS = {
    3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103
  };
  private static final int COMPONENT = 104;
  private static final int HEADER_WIDTH = 106;
  private static final int NOWHERE = -1;

  private static final List<String> AFTER_HEADER = List.of("GS", "ST", "TA1", "ISB");
  private static final List<String> AFTER_GROUP = List.of("ST");
  private static final List<String> AFTER_SET = List.of("BPR", "BHT", "AK1", "BGN");

  private final byte[] bytes;
  private final int from;
  private final int to;

  /// Searches bytes of which the first is the first of a segment.
  DelimiterSearch(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  /// What was found, and how the beginning departs from the standard, if it does.
  record Opening(Delimiters delimiters, @Nullable Departure departure) {}

  /// Whether an interchange header begins here.
  boolean isInterchange() {
    return isSegment("ISA", from);
  }

  @Nullable Opening find() {
    if (isInterchange()) {
      return isPadded() ? padded() : counted();
    }
    if (isSegment("GS", from)) {
      return withoutHeader(bytes[from + 2], AFTER_GROUP);
    }
    if (isSegment("ST", from) && isSetCode(from + 3) && at(from + 6) == bytes[from + 2]) {
      return withoutHeader(bytes[from + 2], AFTER_SET);
    }
    return null;
  }

  private boolean isPadded() {
    if (to - from < HEADER_WIDTH) {
      return false;
    }
    for (int place : SEPARATORS) {
      if (bytes[from + place] != bytes[from + 3]) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Opening padded() {
    int terminator = afterBlanks(from + COMPONENT + 1);
    byte component = bytes[from + COMPONENT];
    byte other = isLineEnd(at(terminator)) ? endOfNextLine(terminator) : lineEndInstead(terminator);
    return other == 0
        ? opening(component, at(terminator), null)
        : opening(component, other, Departure.OTHER_TERMINATOR);
  }

  /// What ends the segment on the line behind, if that is something visible; else nothing. The
  /// segments of an envelope end with letters or digits.
  private byte endOfNextLine(int lineEnd) {
    int start = lineEnd;
    while (isLineEnd(at(start))) {
      start++;
    }
    int end = start;
    while (end < to && !isLineEnd(bytes[end])) {
      end++;
    }
    while (end > start && bytes[end - 1] == ' ') {
      end--;
    }
    byte last = end > start && end < to ? bytes[end - 1] : 0;
    boolean isTerminator = last > ' ' && !isAlphanumeric(last) && last != bytes[from + 3];
    return isTerminator ? last : 0;
  }

  /// The line end, if what seems to be the terminator never comes again but lines do; else nothing.
  private byte lineEndInstead(int terminator) {
    int next = terminator + 1;
    while (at(next) == ' ') {
      next++;
    }
    boolean isAlone = isLineEnd(at(next)) && indexOf(at(terminator), next) == NOWHERE;
    return isAlone && indexOf(at(next), next + 1) != NOWHERE ? at(next) : 0;
  }

  private @Nullable Opening counted() {
    int separator = from + 3;
    for (int element = 2; element <= SEPARATORS.length; element++) {
      separator = indexOf(bytes[from + 3], separator + 1);
      if (separator == NOWHERE) {
        return beforeNext(AFTER_HEADER, Departure.LOST_PADDING);
      }
    }
    byte component = at(separator + 1);
    int terminator = afterBlanks(separator + 2);
    if (isFollowed(terminator) && !endsEachLine(component, terminator)) {
      return opening(component, at(terminator), Departure.LOST_PADDING);
    }
    return beforeNext(AFTER_HEADER, Departure.LOST_PADDING);
  }

  /// Whether a segment of an envelope stands behind what seems to be the terminator.
  private boolean isFollowed(int terminator) {
    int next = terminator + 1;
    while (next < to && bytes[next] <= ' ') {
      next++;
    }
    int start = next;
    return AFTER_HEADER.stream().anyMatch(id -> isSegment(id, start));
  }

  /// Whether what seems to be a component separator stands before the next line end too: then the
  /// last element of the header is missing, and it is the terminator.
  private boolean endsEachLine(byte component, int terminator) {
    int lineEnd = isLineEnd(at(terminator)) ? indexOf(at(terminator), terminator + 1) : NOWHERE;
    return lineEnd > terminator && bytes[lineEnd - 1] == component;
  }

  private @Nullable Opening withoutHeader(byte element, List<String> next) {
    Opening found = beforeNext(next, Departure.NO_ENVELOPE);
    if (found != null) {
      return found;
    }
    int lineEnd = Math.max(indexOf((byte) '\n', from), indexOf((byte) '\r', from));
    int tilde = indexOf((byte) '~', from);
    if (tilde == NOWHERE && lineEnd == NOWHERE) {
      return null;
    }
    byte terminator = tilde == NOWHERE ? bytes[lineEnd] : (byte) '~';
    return new Opening(
        new Delimiters(element, terminator, Delimiters.USUAL_COMPONENT), Departure.NO_ENVELOPE);
  }

  /// What stands before the first of these segments ends segments.
  private @Nullable Opening beforeNext(List<String> identifiers, Departure departure) {
    for (int start = from + 2; start < to; start++) {
      int candidate = start;
      if (!isAlphanumeric(bytes[start - 1])
          && identifiers.stream().anyMatch(id -> isSegment(id, candidate))
          && at(start + lengthOfIdentifier(start)) == separatorOfFirst()) {
        return opening(Delimiters.USUAL_COMPONENT, terminatorBefore(start), departure);
      }
    }
    return null;
  }

  private byte separatorOfFirst() {
    return bytes[from + lengthOfIdentifier(from)];
  }

  private int lengthOfIdentifier(int start) {
    int end = start;
    while (isAlphanumeric(at(end))) {
      end++;
    }
    return end - start;
  }

  /// The last visible character before a segment, unless that belongs to an element: then the line
  /// end behind it.
  private byte terminatorBefore(int start) {
    int last = start - 1;
    while (last > from && bytes[last] <= ' ') {
      last--;
    }
    boolean visible = !isAlphanumeric(bytes[last]) && bytes[last] != separatorOfFirst();
    return visible || last == start - 1 ? bytes[last] : bytes[last + 1];
  }

  private @Nullable Opening opening(
      byte component, byte terminator, @Nullable Departure departure) {
    byte element = separatorOfFirst();
    return isAlphanumeric(terminator) || terminator == element || terminator == 0
        ? null
        : new Opening(new Delimiters(element, terminator, component), departure);
  }

  private boolean isSegment(String identifier, int start) {
    for (int i = 0; i < identifier.length(); i++) {
      if (Character.toUpperCase((char) at(start + i)) != identifier.charAt(i)) {
        return false;
      }
    }
    byte separator = at(start + identifier.length());
    return separator != 0
        && separator != ' '
        && !isLineEnd(separator)
        && !isAlphanumeric(separator);
  }

  private boolean isSetCode(int start) {
    return Character.isDigit(at(start))
        && Character.isDigit(at(start + 1))
        && Character.isDigit(at(start + 2));
  }

  private int afterBlanks(int start) {
    int end = start;
    while (at(end) == ' ' || (at(end) == '\t' && bytes[from + 3] != '\t')) {
      end++;
    }
    return end;
  }

  private int indexOf(byte wanted, int start) {
    for (int i = start; i < to; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return NOWHERE;
  }

  private byte at(int place) {
    return place < to ? bytes[place] : 0;
  }

  private static boolean isLineEnd(byte character) {
    return character == '\n' || character == '\r';
  }

  static boolean isAlphanumeric(byte character) {
    return (character >= '0' && character <= '9')
        || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z');
  }
}
