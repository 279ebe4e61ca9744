package io.claimport.adapters.persistence.jdbc;

import io.claimport.adapters.persistence.jdbc.connection.BrokenConnections;
import io.claimport.application.Unavailable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/// The database that needs no installation: one H2 file in a folder, which a running
/// server and the command line may use at the same time.
///
/// Whoever opens the file first serves it to the others, on this machine only.
public final class EmbeddedDatabase {

  private static final String FILE = "claimport";

  /// What H2 adds to the file's name.
  private static final String FILE_ENDING = ".mv.db";

  private static final int CONNECTIONS = 8;

  /// How many milliseconds to wait for a connection. When the process ends that has served
  /// the file, it takes some seconds until another one does.
  private static final int PATIENCE = 10_000;

  /// - `MODE`, `DATABASE_TO_LOWER`, `DEFAULT_NULL_ORDERING`: understands what is written
  ///   for PostgreSQL.
  /// - `WRITE_DELAY=0`: what is committed survives a crash. H2 would otherwise lose up to
  ///   half a second of it; the price is a write to the disk for each commit.
  /// - `MAX_COMPACT_TIME`: how many milliseconds whoever closes the file last may spend on giving back
  ///   what is not needed any more: with the setting above H2 does so at no other time, and a large
  ///   import leaves many times its size behind.
  /// - `AUTO_SERVER`: other processes may open the file too.
  /// - `LOCK_TIMEOUT`: how many milliseconds one transaction waits for another.
  /// - `TRACE_LEVEL_FILE=0`: no log beside the file, which would hold values of users'
  ///   documents.
  private static final String SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
          + ";MAX_COMPACT_TIME=5000;AUTO_SERVER=TRUE;LOCK_TIMEOUT=5000;TRACE_LEVEL_FILE=0";

  private EmbeddedDatabase() {}

  /// The configuration with which an application context finds its database in the
  /// folder. The folder is made if it is not there; nobody but its owner can look into it
  /// then.
  ///
  /// This also tells H2 to serve other processes on the loopback address, not on every
  /// address of the machine. H2 reads that setting once, when its first class is loaded:
  /// call this before a connection is opened.
  ///
  /// @throws Unavailable if the folder cannot be made, or it or the file not written; its
  ///     message is for people
  public static Map<String, Object> properties(Path folder) {
    Path home = folder.toAbsolutePath().normalize();
    prepare(home);
    insistOnWriting(home.resolve(FILE + FILE_ENDING));
    if (System.getProperty("h2.bindAddress") == null) {
      System.setProperty("h2.bindAddress", "127.0.0.1");
    }
    return Map.ofEntries(
        Map.entry("datasources.default.url", "jdbc:h2:file:" + home.resolve(FILE) + SETTINGS),
        Map.entry("datasources.default.driver-class-name", "org.h2.Driver"),
        Map.entry("datasources.default.username", ""),
        Map.entry("datasources.default.password", ""),
        Map.entry("datasources.default.dialect", "POSTGRES"),
        Map.entry("datasources.default.schema-generate", "NONE"),
        Map.entry("datasources.default.maximum-pool-size", CONNECTIONS),
        Map.entry("datasources.default.minimum-idle", 1),
        Map.entry("datasources.default.connection-timeout", PATIENCE),
        Map.entry(
            "datasources.default.exception-override-class-name", BrokenConnections.class.getName()),
        Map.entry("flyway.datasources.default.enabled", true),
        // by default, tables that a newer program has changed would be welcome
        Map.entry("flyway.datasources.default.ignore-migration-patterns", List.of()));
  }

  private static void prepare(Path folder) {
    if (folder.toString().contains(";")) {
      throw new IllegalArgumentException("The name of a data folder has no semicolon: " + folder);
    }
    try {
      Files.createDirectories(folder, forItsOwnerOnly());
      if (!Files.isWritable(folder)) {
        throw new AccessDeniedException(folder.toString());
      }
    } catch (IOException e) {
      throw new Unavailable(
          Unavailable.Part.STORE, "The data folder " + folder + " cannot be written.", e);
    }
  }

  /// H2 would open a file that it may not write, and then call its name invalid.
  private static void insistOnWriting(Path file) {
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new Unavailable(
          Unavailable.Part.STORE,
          "The file " + file + " cannot be written.",
          new AccessDeniedException(file.toString()));
    }
  }

  private static FileAttribute<?>[] forItsOwnerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
