package io.claimport.application.driven;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Puts a document aside while it is worked on, and measures it on the way.
///
/// What is spooled is private to the process and is gone when the document is closed.
public interface DocumentSpool {

  /// Spools what the source writes. A source that writes more than the limit is stopped, and
  /// nothing of it is kept.
  Spooling spool(Source source, long limitBytes);

  /// Somebody who writes a document.
  @FunctionalInterface
  interface Source {
    void writeTo(OutputStream out) throws IOException;
  }

  sealed interface Spooling {
    record Spooled(SpooledDocument document) implements Spooling {}

    record TooLarge(long limitBytes) implements Spooling {}
  }

  /// A document that was put aside. It can be opened as often as needed until it is closed.
  interface SpooledDocument extends AutoCloseable {

    long size();

    /// Of the bytes, in lower-case hexadecimal.
    String sha256();

    InputStream open();

    @Override
    void close();
  }
}
