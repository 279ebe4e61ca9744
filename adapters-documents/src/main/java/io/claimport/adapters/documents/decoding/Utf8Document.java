package io.claimport.adapters.documents.decoding;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A document as bytes in UTF-8 without a byte order mark, whatever it is written in: for those
/// who read bytes faster than characters. Its control characters are what they were.
public final class Utf8Document {

  private final SpooledDocument document;
  private final CharacterSets.Encoding encoding;

  private Utf8Document(SpooledDocument document, CharacterSets.Encoding encoding) {
    this.document = document;
    this.encoding = encoding;
  }

  /// Finds out what a document is written in; its whole content decides.
  public static Utf8Document of(SpooledDocument document) {
    try {
      return new Utf8Document(document, Decoding.encoding(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens it at its beginning.
  public InputStream open() throws IOException {
    InputStream bytes = document.open();
    bytes.skipNBytes(encoding.markLength());
    return encoding.charset().equals(StandardCharsets.UTF_8)
        ? bytes
        : new Utf8Stream(new InputStreamReader(bytes, encoding.charset()));
  }
}
