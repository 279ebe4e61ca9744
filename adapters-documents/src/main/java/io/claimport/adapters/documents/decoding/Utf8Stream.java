package io.claimport.adapters.documents.decoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// Characters as bytes of UTF-8, for those who work on bytes.
final class Utf8Stream extends InputStream {

  private static final int BUFFER = 8192;

  private final Reader characters;
  private final char[] buffer = new char[BUFFER];
  private byte[] bytes = new byte[0];
  private int position;

  /// The first half of a pair whose second half was not there yet.
  private int kept;

  Utf8Stream(Reader characters) {
    this.characters = characters;
  }

  @Override
  public int read() throws IOException {
    return isFilled() ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!isFilled()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }

  /// Whether there is another byte.
  private boolean isFilled() throws IOException {
    while (position == bytes.length) {
      int count = characters.read(buffer, kept, BUFFER - kept);
      if (count < 0 && kept == 0) {
        return false;
      }
      int available = kept + Math.max(count, 0);
      boolean half = count >= 0 && Character.isHighSurrogate(buffer[available - 1]);
      int whole = half ? available - 1 : available;
      bytes = new String(buffer, 0, whole).getBytes(StandardCharsets.UTF_8);
      position = 0;
      kept = available - whole;
      if (half) {
        buffer[0] = buffer[whole];
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }
}
