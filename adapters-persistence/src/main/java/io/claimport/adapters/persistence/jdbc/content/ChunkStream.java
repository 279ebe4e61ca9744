package io.claimport.adapters.persistence.jdbc.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/// Reads a document chunk after chunk, holding one of them.
///
/// A document that is erased while it is read ends in an exception, never as a shorter
/// document.
final class ChunkStream extends InputStream {

  private final IntFunction<Optional<byte[]>> chunks;
  private long toFetch;
  private int next;
  private byte[] chunk = {};
  private int position;

  /// @param size of the document in bytes
  /// @param chunks fetches the chunk of an ordinal
  ChunkStream(long size, IntFunction<Optional<byte[]>> chunks) {
    this.toFetch = size;
    this.chunks = chunks;
  }

  @Override
  public int read() throws IOException {
    return isAtEnd() ? -1 : chunk[position++] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    int count = Math.min(length, chunk.length - position);
    System.arraycopy(chunk, position, target, offset, count);
    position += count;
    return count;
  }

  @Override
  public int available() {
    return chunk.length - position;
  }

  private boolean isAtEnd() throws IOException {
    if (position == chunk.length && toFetch > 0) {
      chunk =
          chunks
              .apply(next++)
              .orElseThrow(() -> new EOFException("the document was erased while it was read"));
      position = 0;
      toFetch -= chunk.length;
    }
    return position == chunk.length;
  }
}
