package io.claimport.adapters.documents.spool;

import io.claimport.application.driven.DocumentSpool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Spools small documents in memory and large ones in a file that only its owner may
/// read, and that nobody can find: it is gone when the document is closed or the process
/// dies.
public final class TempFileSpool implements DocumentSpool {

  /// Up to this size a document stays in memory.
  static final int MEMORY_BYTES = 256 * 1024;

  private final Path folder;

  /// Spools into this folder; it is made when it is needed and not there.
  public TempFileSpool(Path folder) {
    this.folder = folder;
  }

  @Override
  public Spooling spool(Source source, long limitBytes) {
    SpoolStream out = new SpoolStream(folder, MEMORY_BYTES, limitBytes);
    boolean kept = false;
    try {
      source.writeTo(out);
      kept = !out.limitPassed();
      return kept ? new Spooling.Spooled(out.finish()) : new Spooling.TooLarge(limitBytes);
    } catch (IOException | RuntimeException e) {
      if (out.limitPassed()) {
        return new Spooling.TooLarge(limitBytes);
      }
      kept = false;
      throw e instanceof RuntimeException unchecked
          ? unchecked
          : new UncheckedIOException((IOException) e);
    } finally {
      if (!kept) {
        out.discard();
      }
    }
  }
}
