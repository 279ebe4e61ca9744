package io.claimport.adapters.documents.decoding;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// A document without a byte order mark in UTF-8: plain bytes first, and behind them the rest, which
/// may turn out to be written in another character set.
final class PlainFirstStream extends InputStream {

  private final SpooledDocument document;
  private final PlainBeginning plain;
  private @Nullable InputStream rest;

  PlainFirstStream(SpooledDocument document) {
    this.document = document;
    this.plain = PlainBeginning.ofAscii(document.open());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = rest == null ? plain.read(target, offset, length) : -1;
    return count < 0 ? rest().read(target, offset, length) : count;
  }

  private InputStream rest() throws IOException {
    if (rest == null) {
      rest = CharacterSets.ofRest(document, plain.length()).utf8(document);
    }
    return rest;
  }

  @Override
  public void close() throws IOException {
    plain.close();
    if (rest != null) {
      rest.close();
    }
  }
}
