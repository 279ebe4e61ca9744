package io.claimport.adapters.cli.progress;

import io.claimport.adapters.cli.session.Session;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Shows on a terminal how far some work is, when it takes over a second. Elsewhere it does nothing.
///
/// Whoever works prints nothing until it is closed; closing leaves no trace of it.
public final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration BEAT = Duration.ofMillis(200);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final ProgressLine line;
  private final AtomicLong done = new AtomicLong();
  private final PrintWriter err;
  private final @Nullable Thread painter;

  private Progress(ProgressLine line, Session session) {
    this.line = line;
    this.err = session.printer().err();
    Integer columns = session.console().errorColumns();
    boolean dumb = "dumb".equals(session.console().variable("TERM"));
    this.painter =
        columns == null || dumb
            ? null
            : Thread.ofPlatform().daemon().name("progress").start(() -> paint(columns));
  }

  /// Of some number of things.
  ///
  /// @param total how many there are
  public static Progress ofItems(String what, long total, Session session) {
    return new Progress(new ProgressLine(what, ProgressLine.Unit.ITEMS, total), session);
  }

  /// Of bytes.
  ///
  /// @param total how many there are; absent where nobody knows
  public static Progress ofBytes(String what, @Nullable Long total, Session session) {
    return new Progress(new ProgressLine(what, ProgressLine.Unit.BYTES, total), session);
  }

  public void advance(long by) {
    done.addAndGet(by);
  }

  /// Counts what is read from the stream.
  public InputStream reading(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public int read() throws IOException {
        int b = in.read();
        advance(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] b, int off, int len) throws IOException {
        int count = in.read(b, off, len);
        advance(Math.max(0, count));
        return count;
      }
    };
  }

  /// Counts what is written to the stream.
  public OutputStream writing(OutputStream stream) {
    return new FilterOutputStream(stream) {
      @Override
      public void write(int b) throws IOException {
        out.write(b);
        advance(1);
      }

      @Override
      public void write(byte[] b, int off, int len) throws IOException {
        out.write(b, off, len);
        advance(len);
      }
    };
  }

  private void paint(int columns) {
    boolean painted = false;
    try {
      Thread.sleep(PATIENCE);
      for (Duration elapsed = PATIENCE; ; elapsed = elapsed.plus(BEAT)) {
        show("\r" + line.at(done.get(), elapsed, columns) + "\u001b[K");
        painted = true;
        Thread.sleep(BEAT);
      }
    } catch (InterruptedException _) { // the work is done, and so is this thread
      if (painted) {
        show(CLEAR_LINE);
      }
    }
  }

  private void show(String text) {
    err.print(text);
    err.flush();
  }

  @Override
  public void close() {
    if (painter == null) {
      return;
    }
    painter.interrupt();
    try {
      painter.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
