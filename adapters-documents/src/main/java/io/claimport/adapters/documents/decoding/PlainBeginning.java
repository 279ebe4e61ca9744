package io.claimport.adapters.documents.decoding;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of a document as long as they are what most programs write: ASCII, and no control
/// characters but tabs and line ends. Every character set reads them alike, and nothing in them has
/// to become a blank. It ends before the first other byte, which most documents never come to.
final class PlainBeginning extends InputStream {

  private final InputStream document;
  private long length;
  private boolean ended;

  PlainBeginning(InputStream document) {
    this.document = document;
  }

  /// How many bytes have been read.
  long length() {
    return length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(byte[] target, int offset, int wanted) throws IOException {
    int count = ended ? -1 : document.read(target, offset, wanted);
    int plain = Math.max(0, endOfPlain(target, offset, offset + count) - offset);
    ended |= plain < count;
    length += plain;
    return plain == 0 && wanted > 0 ? -1 : plain;
  }

  private static int endOfPlain(byte[] bytes, int from, int to) {
    int position = from;
    while (position + EightBytes.COUNT <= to && areEightPlain(bytes, position)) {
      position += EightBytes.COUNT;
    }
    while (position < to && isPlain(bytes[position])) {
      position++;
    }
    return position;
  }

  private static boolean areEightPlain(byte[] bytes, int position) {
    return EightBytes.arePrintable(EightBytes.at(bytes, position))
        || areAllPlain(bytes, position, position + EightBytes.COUNT);
  }

  private static boolean areAllPlain(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isPlain(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(byte character) {
    return character >= 0 && !PrintableReader.isNoise(character);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
