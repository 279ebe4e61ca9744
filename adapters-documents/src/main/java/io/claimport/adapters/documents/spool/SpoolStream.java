package io.claimport.adapters.documents.spool;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private final Path folder;
  private final int memoryBytes;
  private final long limitBytes;
  private final MessageDigest digest = sha256();

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream fileOut;
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
    target().write(bytes, offset, length);
  }

  private OutputStream target() throws IOException {
    if (fileOut != null) {
      return fileOut;
    }
    if (size <= memoryBytes) {
      return memory;
    }
    Files.createDirectories(folder);
    file = Files.createTempFile(folder, "claimport-", ".spool", ownerOnly());
    fileOut = Files.newOutputStream(file);
    memory.writeTo(fileOut);
    memory.reset();
    return fileOut;
  }

  private FileAttribute<?>[] ownerOnly() {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }

  /// The document, as it was written up to now.
  SpooledDocument finish() throws IOException {
    String sha256 = HexFormat.of().formatHex(digest.digest());
    if (file == null || fileOut == null) {
      return new MemoryDocument(memory.toByteArray(), sha256);
    }
    fileOut.close();
    return new FileDocument(file, size, sha256);
  }

  /// Keeps nothing.
  void discard() {
    memory.reset();
    try {
      if (fileOut != null) {
        fileOut.close();
      }
      if (file != null) {
        Files.deleteIfExists(file);
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
