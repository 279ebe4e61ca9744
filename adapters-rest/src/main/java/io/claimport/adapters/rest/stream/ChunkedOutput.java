package io.claimport.adapters.rest.stream;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

/// Cuts what is written into chunks. The first one is large, so that a usual answer is whole
/// before anything is sent: it has a length then, and a failure is still a problem.
final class ChunkedOutput extends OutputStream {

  static final int FIRST = 128 * 1024;
  static final int OTHERS = 32 * 1024;

  private static final int SMALLEST = 4 * 1024;

  private final Consumer<byte[]> chunks;
  private byte[] buffer = new byte[SMALLEST];
  private int length;
  private int limit = FIRST;

  ChunkedOutput(Consumer<byte[]> chunks) {
    this.chunks = chunks;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) {
    Objects.checkFromIndexSize(offset, count, bytes.length);
    int from = offset;
    int left = count;
    while (left > 0) {
      int part = Math.min(left, limit - length);
      reserve(length + part);
      System.arraycopy(bytes, from, buffer, length, part);
      length += part;
      from += part;
      left -= part;
      if (length == limit) {
        hand();
      }
    }
  }

  /// What no chunk has been made of yet.
  byte[] rest() {
    return Arrays.copyOf(buffer, length);
  }

  private void hand() {
    byte[] full = buffer.length == length ? buffer : rest();
    limit = OTHERS;
    buffer = new byte[OTHERS];
    length = 0;
    chunks.accept(full);
  }

  private void reserve(int size) {
    if (size > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(limit, Math.max(size, 2 * buffer.length)));
    }
  }
}
