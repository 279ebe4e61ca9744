package io.claimport.adapters.documents.decoding;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The characters of a document without a byte order mark: plain ones first, and behind them those
/// of the character set that the rest turns out to be written in.
final class PlainFirstReader extends Reader {

  private final SpooledDocument document;
  private final PlainBeginning plain;
  private final Reader beginning;
  private @Nullable Reader rest;

  PlainFirstReader(SpooledDocument document) {
    this.document = document;
    this.plain = PlainBeginning.ofPrintable(document.open());
    this.beginning = new InputStreamReader(plain, StandardCharsets.US_ASCII);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = rest == null ? beginning.read(target, offset, length) : -1;
    return count < 0 ? rest().read(target, offset, length) : count;
  }

  private Reader rest() throws IOException {
    if (rest == null) {
      rest = CharacterSets.ofRest(document, plain.length()).characters(document);
    }
    return rest;
  }

  @Override
  public void close() throws IOException {
    beginning.close();
    if (rest != null) {
      rest.close();
    }
  }
}
