package io.claimport.adapters.documents.decoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Characters as bytes in UTF-8. Half a surrogate pair becomes a question mark.
final class Utf8Stream extends InputStream {

  private static final int CHARACTERS = 8192;

  private final Reader reader;
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final CharBuffer characters = CharBuffer.allocate(CHARACTERS).flip();
  private final ByteBuffer bytes =
      ByteBuffer.allocate((int) (CHARACTERS * encoder.maxBytesPerChar())).flip();
  private boolean ended;

  Utf8Stream(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return hasBytes() ? bytes.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasBytes()) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count;
  }

  private boolean hasBytes() throws IOException {
    while (!bytes.hasRemaining() && !ended) {
      characters.compact();
      ended = reader.read(characters) < 0;
      characters.flip();
      bytes.clear();
      encoder.encode(characters, bytes, ended);
      bytes.flip();
    }
    return bytes.hasRemaining();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
