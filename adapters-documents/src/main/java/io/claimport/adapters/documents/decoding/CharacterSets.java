package io.claimport.adapters.documents.decoding;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Finds out in which character set bytes are written: by their byte order mark; else by
/// the zero bytes that UTF-16 leaves in every second place; else UTF-8, and Windows-1252
/// where that fails.
final class CharacterSets {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int BUFFER = 8192;
  private static final double MANY_ZEROS = 0.3;
  private static final double FEW_ZEROS = 0.05;

  private CharacterSets() {}

  /// How a document is written.
  ///
  /// @param from where its text begins: behind the mark of its character set, or behind what has
  ///     been read already
  record Encoding(Charset charset, long from) {

    /// Whether nothing speaks for it but that nothing speaks against it.
    boolean isAssumed() {
      return from == 0 && charset.equals(StandardCharsets.UTF_8);
    }

    boolean isWide() {
      return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    /// The printable characters of a document.
    Reader characters(SpooledDocument document) throws IOException {
      return new PrintableReader(new InputStreamReader(bytes(document), charset));
    }

    /// The characters of a document in UTF-8, the others too.
    InputStream utf8(SpooledDocument document) throws IOException {
      return charset.equals(StandardCharsets.UTF_8)
          ? bytes(document)
          : new Utf8Stream(new InputStreamReader(bytes(document), charset));
    }

    InputStream bytes(SpooledDocument document) throws IOException {
      InputStream bytes = document.open();
      bytes.skipNBytes(from);
      return bytes;
    }
  }

  /// Judges the beginning of a document, which may end within a character.
  static Encoding ofHead(byte[] head) {
    Encoding encoding = byMark(head);
    if (encoding == null) {
      Charset wide = byZeros(head);
      encoding = new Encoding(wide == null ? narrow(beginsAsUtf8(head)) : wide, 0);
    }
    return encoding;
  }

  /// Judges what stands behind the plain beginning of a document.
  static Encoding ofRest(SpooledDocument document, long from) throws IOException {
    try (InputStream bytes = document.open()) {
      bytes.skipNBytes(from);
      return new Encoding(narrow(isUtf8(bytes)), from);
    }
  }

  private static @Nullable Encoding byMark(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    return null;
  }

  private static boolean startsWith(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Charset byZeros(byte[] head) {
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
    }
    double pairs = head.length / 2.0;
    if (zeros[1] > MANY_ZEROS * pairs && zeros[0] < FEW_ZEROS * pairs) {
      return StandardCharsets.UTF_16LE;
    }
    if (zeros[0] > MANY_ZEROS * pairs && zeros[1] < FEW_ZEROS * pairs) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  private static Charset narrow(boolean utf8) {
    return utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  private static boolean beginsAsUtf8(byte[] head) {
    CharBuffer characters = CharBuffer.allocate(head.length);
    return !StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(head), characters, false)
        .isError();
  }

  private static boolean isUtf8(InputStream bytes) throws IOException {
    char[] buffer = new char[BUFFER];
    try (Reader strict = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
      while (strict.read(buffer) >= 0) {
        // only whether it can be decoded counts
      }
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
