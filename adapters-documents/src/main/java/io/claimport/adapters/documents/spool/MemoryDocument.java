package io.claimport.adapters.documents.spool;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// A document that fits into memory.
final class MemoryDocument implements SpooledDocument {

  private final long size;
  private final String sha256;
  private volatile byte @Nullable [] bytes;

  MemoryDocument(byte[] bytes, String sha256) {
    this.size = bytes.length;
    this.sha256 = sha256;
    this.bytes = bytes;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public String sha256() {
    return sha256;
  }

  @Override
  public InputStream open() {
    byte[] present = bytes;
    if (present == null) {
      throw new IllegalStateException("the document is closed");
    }
    return new ByteArrayInputStream(present);
  }

  @Override
  public void close() {
    bytes = null;
  }
}
