package io.claimport.adapters.documents.decoding;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of a document as long as they are what most programs write: ASCII, which every character
/// set reads alike. It ends before the first other byte, which most documents never come to.
final class PlainBeginning extends InputStream {

  private final InputStream document;
  private final boolean printable;
  private long length;
  private boolean ended;

  private PlainBeginning(InputStream document, boolean printable) {
    this.document = document;
    this.printable = printable;
  }

  /// With whatever control characters there are.
  static PlainBeginning ofAscii(InputStream document) {
    return new PlainBeginning(document, false);
  }

  /// With no control characters but tabs and line ends, so that nothing has to become a blank.
  static PlainBeginning ofPrintable(InputStream document) {
    return new PlainBeginning(document, true);
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

  private int endOfPlain(byte[] bytes, int from, int to) {
    int position = from;
    while (position + EightBytes.COUNT <= to && areEightPlain(bytes, position)) {
      position += EightBytes.COUNT;
    }
    while (position < to && isPlain(bytes[position])) {
      position++;
    }
    return position;
  }

  private boolean areEightPlain(byte[] bytes, int position) {
    long eight = EightBytes.at(bytes, position);
    return printable
        ? EightBytes.arePrintable(eight) || areAllPlain(bytes, position)
        : EightBytes.areAscii(eight);
  }

  private boolean areAllPlain(byte[] bytes, int from) {
    for (int i = from; i < from + EightBytes.COUNT; i++) {
      if (!isPlain(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlain(byte character) {
    return character >= 0 && !(printable && PrintableReader.isNoise(character));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
