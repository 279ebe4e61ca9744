package io.claimport.adapters.rest.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Hands chunks from one thread to another, a few at a time.
///
/// Whoever is ahead waits. Nobody is ever interrupted: the writing thread may be inside a
/// database that cannot stand it.
final class Pipe {

  private static final int CAPACITY = 4;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<byte[]> chunks = new ArrayDeque<>();
  private boolean ended;
  private boolean abandoned;
  private @Nullable Throwable failure;

  /// The reader is gone; there is nobody to write for.
  static final class Abandoned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Abandoned() {
      super("nobody reads any more", null, false, false);
    }
  }

  /// Waits for room.
  ///
  /// @throws Abandoned if nobody reads any more
  void put(byte[] chunk) {
    lock.lock();
    try {
      while (chunks.size() == CAPACITY && !abandoned) {
        changed.awaitUninterruptibly();
      }
      if (abandoned) {
        throw new Abandoned();
      }
      chunks.add(chunk);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Nothing more will come: that was all.
  void end() {
    change(() -> ended = true);
  }

  /// Nothing more will come, though it should. Whoever reads is told the reason.
  void fail(Throwable reason) {
    change(() -> failure = reason);
  }

  /// The other end. Closing it stops the writer.
  InputStream reading() {
    return new Reading();
  }

  private void abandon() {
    change(() -> {
      abandoned = true;
      chunks.clear();
    });
  }

  /// Waits for a chunk; none at the end.
  private byte @Nullable [] take() throws IOException {
    lock.lock();
    try {
      while (chunks.isEmpty() && !ended && failure == null && !abandoned) {
        changed.awaitUninterruptibly();
      }
      if (abandoned) {
        throw new IOException("it was closed");
      }
      byte[] chunk = chunks.poll();
      if (chunk == null && failure != null) {
        throw new IOException("it broke off", failure);
      }
      changed.signalAll();
      return chunk;
    } finally {
      lock.unlock();
    }
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Never waits for more than one byte.
  private final class Reading extends InputStream {

    private byte[] chunk = new byte[0];
    private int position;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      Objects.checkFromIndexSize(offset, count, bytes.length);
      if (count == 0) {
        return 0;
      }
      while (position == chunk.length) {
        byte[] next = take();
        if (next == null) {
          return -1;
        }
        chunk = next;
        position = 0;
      }
      int part = Math.min(count, chunk.length - position);
      System.arraycopy(chunk, position, bytes, offset, part);
      position += part;
      return part;
    }

    @Override
    public int available() {
      return chunk.length - position;
    }

    @Override
    public void close() {
      abandon();
    }
  }
}
