package io.claimport.adapters.persistence.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server on this machine, started from its official binaries, that can be
/// stopped and started again on the same port with the same data.
///
/// It forces every commit to the disk, as servers do, and wants a password.
public final class RestartableServer implements Server, AutoCloseable {

  private static final String USER = "claimport";
  private static final String PASSWORD = "not-a-secret-of-anybody";

  private final Path folder;
  private int port;
  private @Nullable EmbeddedPostgres running;

  private RestartableServer(Path folder) {
    this.folder = folder;
  }

  /// A new server on a free port. Whoever starts it closes it; the end of the process does
  /// so too.
  public static RestartableServer start() {
    try {
      RestartableServer server =
          new RestartableServer(Files.createTempDirectory("claimport-postgres"));
      server.restart();
      server.makeUser();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-postgres"));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void makeUser() {
    Database all = new Database(url("postgres"), "postgres", "");
    all.execute("create role " + USER + " login superuser password '" + PASSWORD + "'");
  }

  /// Ends all connections and stops. Nothing listens on the port afterwards.
  public synchronized void stop() {
    if (running != null) {
      try {
        running.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      running = null;
    }
  }

  /// Stops the server if it runs, and starts it on the same port with the same data. It
  /// answers when this returns.
  public synchronized void restart() {
    stop();
    try {
      running =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setDataDirectory(folder.resolve("data"))
              .setDataDirectoryCustomizer(RestartableServer::wantPassword)
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .start();
      port = running.getPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Without this line, everybody is whoever they say they are.
  private static void wantPassword(File dataFolder) {
    try {
      Path rules = dataFolder.toPath().resolve("pg_hba.conf");
      String wanted = "host all " + USER + " all scram-sha-256\n";
      String present = Files.readString(rules);
      if (!present.startsWith(wanted)) {
        Files.writeString(rules, wanted + present);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Database database() {
    return new Database(url("postgres"), USER, PASSWORD);
  }

  @Override
  public String origin() {
    return "embedded binaries, port " + port;
  }

  private String url(String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  /// Stops the server and removes its data.
  @Override
  public synchronized void close() {
    stop();
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
