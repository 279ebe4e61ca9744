package io.claimport.adapters.documents.spool;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A document in a file of its own.
final class FileDocument implements SpooledDocument {

  private final Path file;
  private final long size;
  private final String sha256;
  private volatile boolean closed;

  FileDocument(Path file, long size, String sha256) {
    this.file = file;
    this.size = size;
    this.sha256 = sha256;
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
    if (closed) {
      throw new IllegalStateException("the document is closed");
    }
    try {
      return new BufferedInputStream(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
