package io.claimport.adapters.documents.decoding;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Turns the bytes of a document into printable characters.
///
/// Every sequence of bytes can be decoded: what is no character becomes a replacement
/// character, and control characters such as NUL become blanks.
public final class Decoding {

  /// A text may hold a stray control character, but not this part of them.
  private static final double MOST_NOISE = 0.05;

  private static final int TOLERATED_NOISE = 3;
  private static final List<String> BINARY_MAGIC = List.of("%PDF", "PK\u0003\u0004");
  private static final char REPLACEMENT = '\uFFFD';

  private Decoding() {}

  /// The text that a document begins with, if it is text at all.
  public static Optional<String> head(byte[] head) {
    if (BINARY_MAGIC.stream().anyMatch(magic -> startsWith(head, magic))) {
      return Optional.empty();
    }
    CharacterSets.Encoding encoding = CharacterSets.ofHead(head);
    int from = (int) encoding.from();
    String text = new String(head, from, head.length - from, encoding.charset());
    long noise = text.chars().filter(c -> PrintableReader.isNoise(c) || c == REPLACEMENT).count();
    boolean binary = noise > TOLERATED_NOISE && noise > MOST_NOISE * text.length();
    return binary ? Optional.empty() : Optional.of(printable(text));
  }

  /// The beginning of a document as bytes of which each ASCII character takes one: what was
  /// UTF-16 is UTF-8 now, and a byte order mark is gone. Nothing else is changed.
  public static byte[] narrow(byte[] head) {
    CharacterSets.Encoding encoding = CharacterSets.ofHead(head);
    int from = (int) encoding.from();
    return encoding.isWide()
        ? new String(head, from, head.length - from, encoding.charset())
            .getBytes(StandardCharsets.UTF_8)
        : Arrays.copyOfRange(head, from, head.length);
  }

  /// Opens a document of any size as bytes of which each ASCII character takes one.
  public static InputStream narrow(SpooledDocument document) {
    try {
      CharacterSets.Encoding encoding = CharacterSets.ofHead(head(document));
      return encoding.isWide() ? encoding.utf8(document) : encoding.bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens a document of any size in UTF-8 without a byte order mark, whatever it is written in:
  /// for those who read bytes faster than characters. Its whole content decides on the character
  /// set. Its control characters are what they were.
  public static InputStream utf8(SpooledDocument document) {
    try {
      CharacterSets.Encoding encoding = CharacterSets.ofHead(head(document));
      return encoding.isAssumed() ? new PlainFirstStream(document) : encoding.utf8(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens a document of any size as characters. Its whole content decides on the
  /// character set.
  public static BufferedReader open(SpooledDocument document) {
    try {
      CharacterSets.Encoding encoding = CharacterSets.ofHead(head(document));
      return new BufferedReader(
          encoding.isAssumed() ? new PlainFirstReader(document) : encoding.characters(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All lines of a document that is small enough to be held in memory; the caller has
  /// seen to that.
  public static List<NumberedLine> lines(SpooledDocument document) {
    List<NumberedLine> lines = new ArrayList<>();
    try (BufferedReader reader = open(document)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(new NumberedLine(lines.size() + 1, line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /// A text of one line in which every control character and line separator is a blank:
  /// what our writers can put into a line and get back.
  public static String oneLine(String text) {
    return text.codePoints()
        .map(c -> isLineBreakOrControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  private static boolean isLineBreakOrControl(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }

  private static boolean startsWith(byte[] head, String magic) {
    return new String(head, 0, Math.min(head.length, magic.length()), StandardCharsets.ISO_8859_1)
        .equals(magic);
  }

  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text);
    for (int i = 0; i < printable.length(); i++) {
      if (PrintableReader.isNoise(printable.charAt(i))) {
        printable.setCharAt(i, ' ');
      }
    }
    return printable.toString();
  }

  private static byte[] head(SpooledDocument document) throws IOException {
    try (InputStream in = document.open()) {
      return in.readNBytes(DocumentReader.HEAD_BYTES);
    }
  }
}
