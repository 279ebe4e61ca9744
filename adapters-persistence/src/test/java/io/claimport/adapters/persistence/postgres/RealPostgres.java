package io.claimport.adapters.persistence.postgres;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/// One PostgreSQL server for all tests of a process; each class asks for a database of its
/// own.
///
/// The server is the first of these that is to be had, so that a test never does without:
///
/// 1. the one at `-Dclaimport.test.postgres.url=jdbc:postgresql://HOST/DATABASE`, with
///    `claimport.test.postgres.user`, who may create databases, and
///    `claimport.test.postgres.password`;
/// 2. a container of the image `claimport.test.postgres.image`, if Docker runs here and has
///    the image or can fetch it;
/// 3. official binaries that came as a jar.
public final class RealPostgres {

  private static final Logger LOG = LoggerFactory.getLogger(RealPostgres.class);
  private static final String PREFIX = "claimport.test.postgres.";
  private static final String IMAGE = "postgres:18-alpine";

  private RealPostgres() {}

  public static Server server() {
    return Shared.SERVER;
  }

  /// An empty database of its own. Whoever asks for it closes it.
  public static Database freshDatabase() {
    return server().freshDatabase();
  }

  /// Started when it is first asked for.
  private static final class Shared {

    static final Server SERVER = find();

    private static Server find() {
      Server server = given().or(Shared::container).orElseGet(RestartableServer::start);
      LOG.info(
          "Tests run on PostgreSQL {} ({})",
          server.database().ask("show server_version"),
          server.origin());
      return server;
    }

    private static Optional<Server> given() {
      String url = setting("url", "");
      return url.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Found(
                  new Database(url, setting("user", "postgres"), setting("password", "")),
                  "given by a system property"));
    }

    private static Optional<Server> container() {
      DockerImageName image =
          DockerImageName.parse(setting("image", IMAGE)).asCompatibleSubstituteFor("postgres");
      try {
        return DockerClientFactory.instance().isDockerAvailable()
            ? Optional.of(started(image))
            : Optional.empty();
      } catch (RuntimeException e) { // of whatever class: an image that cannot be fetched
        LOG.info("Docker runs here, but no container of {} ({})", image, e.toString());
        return Optional.empty();
      }
    }

    private static Server started(DockerImageName image) {
      // Testcontainers would switch fsync off.
      @SuppressWarnings("resource") // ends with the process
      PostgreSQLContainer container =
          new PostgreSQLContainer(image).withCommand("postgres", "-c", "fsync=on");
      container.start();
      Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "stop-postgres"));
      Database database =
          new Database(container.getJdbcUrl(), container.getUsername(), container.getPassword());
      return new Found(database, "Testcontainers, image " + image);
    }

    private static String setting(String name, String otherwise) {
      return System.getProperty(PREFIX + name, otherwise);
    }
  }

  private record Found(Database database, String origin) implements Server {}
}
