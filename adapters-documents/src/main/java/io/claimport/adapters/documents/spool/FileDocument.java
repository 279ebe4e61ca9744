package io.claimport.adapters.documents.spool;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A document in a file of its own, which whoever looks into the folder does not see: it has
/// lost its name already, and is gone with the process that spooled it, however that ends.
/// (Where a file cannot lose its name while it is open, it is deleted when it is closed.)
final class FileDocument implements SpooledDocument {

  private final FileChannel file;
  private final long size;
  private final String sha256;

  FileDocument(FileChannel file, long size, String sha256) {
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
    if (!file.isOpen()) {
      throw new IllegalStateException("the document is closed");
    }
    return new BufferedInputStream(new FromTheStart(file));
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads with a position of its own, so that several may read at once.
  private static final class FromTheStart extends InputStream {

    private final FileChannel file;
    private long position;

    FromTheStart(FileChannel file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = file.read(ByteBuffer.wrap(target, offset, length), position);
      position += Math.max(count, 0);
      return count;
    }

    @Override
    public long skip(long wanted) throws IOException {
      long skipped = Math.clamp(wanted, 0, file.size() - position);
      position += skipped;
      return skipped;
    }
  }
}
