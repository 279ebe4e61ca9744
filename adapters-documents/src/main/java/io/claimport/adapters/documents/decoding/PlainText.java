package io.claimport.adapters.documents.decoding;

import java.io.IOException;
import java.io.InputStream;

/// Tells the documents that are what most programs write: ASCII, and no control characters but tabs
/// and line ends. Every character set reads them alike, and nothing in them has to become a blank.
final class PlainText {

  private static final int BUFFER = 64 * 1024;

  private PlainText() {}

  static boolean isAll(InputStream bytes) throws IOException {
    byte[] buffer = new byte[BUFFER];
    boolean plain = true;
    for (int count = fill(buffer, bytes); plain && count > 0; count = fill(buffer, bytes)) {
      plain = isPlain(buffer, count);
    }
    return plain;
  }

  private static int fill(byte[] buffer, InputStream bytes) throws IOException {
    return bytes.readNBytes(buffer, 0, buffer.length);
  }

  private static boolean isPlain(byte[] bytes, int end) {
    int position = 0;
    while (position + EightBytes.COUNT <= end) {
      if (!EightBytes.arePrintable(EightBytes.at(bytes, position))
          && !isPlain(bytes, position, position + EightBytes.COUNT)) {
        return false;
      }
      position += EightBytes.COUNT;
    }
    return isPlain(bytes, position, end);
  }

  private static boolean isPlain(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0 || PrintableReader.isNoise(bytes[i])) {
        return false;
      }
    }
    return true;
  }
}
