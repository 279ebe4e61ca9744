package io.claimport.adapters.web.given;

import io.claimport.domain.importing.SourceMethod;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A document that came with a form.
final class GivenDocument {

  /// A text that fits into a form again, so that it need not be chosen twice.
  private static final int FITS_INTO_A_FORM = 100_000;

  static final String PASTED = "pasted.txt";

  private final String fileName;
  private final SourceMethod method;
  private final byte[] bytes;

  GivenDocument(String fileName, SourceMethod method, byte[] bytes) {
    this.fileName = fileName;
    this.method = method;
    this.bytes = bytes;
  }

  static GivenDocument pasted(String text, String fileName) {
    return new GivenDocument(
        fileName, SourceMethod.RAW_TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  String fileName() {
    return fileName;
  }

  SourceMethod method() {
    return method;
  }

  int size() {
    return bytes.length;
  }

  InputStream content() {
    return new ByteArrayInputStream(bytes);
  }

  /// The text of the document, where it is one and short enough to be sent again.
  Optional<String> asText() {
    if (bytes.length > FITS_INTO_A_FORM) {
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0 && !text.startsWith("%PDF")
          ? Optional.of(text)
          : Optional.empty();
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
