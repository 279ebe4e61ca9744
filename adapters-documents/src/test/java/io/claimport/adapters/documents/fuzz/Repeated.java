package io.claimport.adapters.documents.fuzz;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A document in which one part comes again and again; it is made up while it is read.
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Repeated(byte[] begin, byte[] part, long times, byte[] end) implements SpooledDocument {

  private static final int ATOM = 8_192;

  /// The part is made long enough to be copied fast.
  static Repeated of(String begin, String part, int times, String end) {
    int together = Math.max(1, ATOM / part.length());
    int rest = times % together;
    return new Repeated(
        bytes(begin + part.repeat(rest)),
        bytes(part.repeat(together)),
        times / together,
        bytes(end));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public long size() {
    return begin.length + times * part.length + end.length;
  }

  @Override
  public InputStream open() {
    return new InputStream() {
      private long position;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        if (length == 0) {
          return 0;
        }
        long behind = position - begin.length;
        if (behind < 0) {
          return copy(begin, (int) position, target, offset, length);
        }
        if (behind < times * part.length) {
          return copy(part, (int) (behind % part.length), target, offset, length);
        }
        long inEnd = behind - times * part.length;
        return inEnd < end.length ? copy(end, (int) inEnd, target, offset, length) : -1;
      }

      private int copy(byte[] source, int from, byte[] target, int offset, int length) {
        int count = Math.min(length, source.length - from);
        System.arraycopy(source, from, target, offset, count);
        position += count;
        return count;
      }
    };
  }

  @Override
  public String sha256() {
    throw new UnsupportedOperationException("nobody asks");
  }

  @Override
  public void close() {
    // nothing is held
  }
}
