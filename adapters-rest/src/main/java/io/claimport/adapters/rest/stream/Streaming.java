package io.claimport.adapters.rest.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Lets a body be sent while it is still being written.
public final class Streaming {

  private Streaming() {}

  /// Writes a body.
  ///
  /// @param <T> what came of it
  public interface Work<T> {

    /// Writes all of it. Whoever reads may be behind, so that writing waits, or be gone, so
    /// that writing throws.
    T write(OutputStream out) throws IOException;
  }

  /// The body, as far as it is known when the first of it can be sent.
  public sealed interface Begun<T> {

    /// It is small, and all of it is there.
    @SuppressWarnings("ArrayRecordComponent") // it is sent at once, never compared
    record Whole<T>(T result, byte[] body) implements Begun<T> {}

    /// More of it is still to come.
    ///
    /// @param body whoever gets it must close it: otherwise the work never ends. Reading
    ///     throws once the work has failed.
    record Flowing<T>(InputStream body) implements Begun<T> {}
  }

  /// Begins work in a thread of its own, and returns as soon as enough is written, all of it
  /// is, or the work has failed: then this throws what the work has thrown.
  public static <T> Begun<T> begin(Work<T> work) {
    CompletableFuture<Begun<T>> begun = new CompletableFuture<>();
    Pipe pipe = new Pipe();
    ChunkedOutput out =
        new ChunkedOutput(chunk -> {
          pipe.put(chunk);
          begun.complete(new Begun.Flowing<>(pipe.reading()));
        });
    Thread.ofVirtual().name("streaming").start(() -> run(work, out, pipe, begun));
    try {
      return begun.join();
    } catch (CompletionException e) {
      throw rethrown(e.getCause() == null ? e : e.getCause());
    }
  }

  /// Whoever waits or reads gets what is thrown; if nobody does any more, it tells nothing new.
  private static <T> void run(
      Work<T> work, ChunkedOutput out, Pipe pipe, CompletableFuture<Begun<T>> begun) {
    try {
      T result = work.write(out);
      if (!begun.complete(new Begun.Whole<>(result, out.rest()))) {
        pipe.put(out.rest());
        pipe.end();
      }
    } catch (Throwable t) {
      if (!begun.completeExceptionally(t)) {
        pipe.fail(t);
      }
    }
  }

  private static RuntimeException rethrown(Throwable t) {
    return switch (t) {
      case Error e -> throw e;
      case RuntimeException e -> e;
      case IOException e -> new UncheckedIOException(e);
      case Throwable e -> new IllegalStateException(e);
    };
  }
}
