package io.claimport.adapters.documents.decoding;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Gives a blank for every control character that is neither a line end nor a tab, so
/// that each character keeps its place.
final class PrintableReader extends FilterReader {

  PrintableReader(Reader in) {
    super(in);
  }

  static boolean isNoise(int character) {
    return !isPlain(character)
        && Character.isISOControl(character)
        && character != '\t'
        && character != '\n'
        && character != '\r';
  }

  /// Most characters are, and it takes one comparison to tell.
  private static boolean isPlain(int character) {
    return character >= ' ' && character <= '~';
  }

  @Override
  public int read() throws IOException {
    int character = super.read();
    return isNoise(character) ? ' ' : character;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      if (isNoise(buffer[i])) {
        buffer[i] = ' ';
      }
    }
    return count;
  }
}
