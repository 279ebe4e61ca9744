package io.claimport.adapters.documents.spool;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes the bytes of one document: counts and hashes them, and moves from memory to a
/// file when they become many. Once the limit is passed, it takes no more.
final class SpoolStream extends OutputStream {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /// The file loses its name as soon as it is open, and its bytes when it is closed.
  private static final Set<OpenOption> OPTIONS =
      Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);

  private final Path folder;
  private final int memoryBytes;
  private final long limitBytes;
  private final MessageDigest digest = sha256();

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable FileChannel file;
  private long size;
  private boolean limitPassed;

  SpoolStream(Path folder, int memoryBytes, long limitBytes) {
    this.folder = folder;
    this.memoryBytes = memoryBytes;
    this.limitBytes = limitBytes;
  }

  boolean limitPassed() {
    return limitPassed;
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (limitPassed || length > limitBytes - size) {
      limitPassed = true;
      throw new IOException("the document is larger than " + limitBytes + " bytes");
    }
    size += length;
    digest.update(bytes, offset, length);
    if (file == null && size <= memoryBytes) {
      memory.write(bytes, offset, length);
    } else {
      write(file(), ByteBuffer.wrap(bytes, offset, length));
    }
  }

  /// What was in memory up to now is its beginning.
  private FileChannel file() throws IOException {
    if (file == null) {
      Files.createDirectories(folder);
      Path path = Files.createTempFile(folder, "claimport-", ".spool", ownerOnly());
      file = FileChannel.open(path, OPTIONS);
      write(file, ByteBuffer.wrap(memory.toByteArray()));
      memory.reset();
    }
    return file;
  }

  private static void write(FileChannel to, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
  }

  private FileAttribute<?>[] ownerOnly() {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }

  /// The document, as it was written up to now.
  SpooledDocument finish() {
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return file == null
        ? new MemoryDocument(memory.toByteArray(), sha256)
        : new FileDocument(file, size, sha256);
  }

  /// Keeps nothing.
  void discard() {
    memory.reset();
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
