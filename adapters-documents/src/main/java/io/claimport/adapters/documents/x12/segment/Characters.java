package io.claimport.adapters.documents.x12.segment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes as text: ASCII in all documents that keep to the standard, else UTF-8, and Windows-1252
/// where that fails.
final class Characters {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int CASE_BIT = 0x20;

  private Characters() {}

  static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  /// Blanks and control characters; bytes of other alphabets are negative and no blanks.
  static boolean isBlank(byte character) {
    return (character >= 0 && character <= ' ') || character == 0x7F;
  }

  static boolean equal(byte[] bytes, int from, int to, String code) {
    int start = from;
    int end = to;
    while (start < end && isBlank(bytes[start])) {
      start++;
    }
    while (end > start && isBlank(bytes[end - 1])) {
      end--;
    }
    if (end - start != code.length()) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      byte character = bytes[start + i];
      int upper = SegmentId.isLowerCase(character) ? character - CASE_BIT : character;
      if (upper != code.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static String text(byte[] bytes, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(bytes[start])) {
      start++;
    }
    while (end > start && isBlank(bytes[end - 1])) {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (bytes[i] < ' ' || bytes[i] == 0x7F) {
        return unusual(bytes, start, end);
      }
    }
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  private static String unusual(byte[] bytes, int from, int to) {
    return printable(bytes, from, to).strip();
  }

  /// The same with the blanks around it.
  static String printable(byte[] bytes, int from, int to) {
    String text = decoded(bytes, from, to);
    StringBuilder printable = new StringBuilder(text);
    for (int i = 0; i < printable.length(); i++) {
      if (Character.isISOControl(printable.charAt(i))) {
        printable.setCharAt(i, ' ');
      }
    }
    return printable.toString();
  }

  private static String decoded(byte[] bytes, int from, int to) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, from, to - from, WINDOWS_1252);
    }
  }
}
