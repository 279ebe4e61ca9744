package io.claimport.adapters.persistence.jdbc.connection;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/// The scripts that make the tables, and which of them the database says it has had.
///
/// To ask costs one small query. Flyway, which carries the scripts out, takes longer to find out
/// that it has nothing to do than most commands take to run.
public final class Schema {

  /// In the order of their versions; a test sees to it that none is forgotten.
  static final List<String> SCRIPTS =
      List.of("V1__imports.sql", "V2__line_item_by_id.sql", "V3__line_item_order.sql");

  private static final String FOLDER = "/db/migration/";

  private static final String HISTORY =
      "select script, checksum, success from flyway_schema_history"
          + " where version is not null order by installed_rank";

  private Schema() {}

  /// A script with the checksum that Flyway gives it.
  private record Script(String name, int checksum) {}

  /// The version of the last script: they are counted.
  public static int newestVersion() {
    return SCRIPTS.size();
  }

  /// How many scripts the database has had, of how many there are; nothing where it cannot say.
  public static Optional<String> version(DataSource database) {
    return applied(database).map(applied -> applied.size() + " of " + SCRIPTS.size());
  }

  /// Whether the database has had exactly these scripts, each as it is now. Where it has not, or
  /// will not say, Flyway finds out what is the matter.
  static boolean isCurrent(DataSource database) {
    return applied(database)
        .filter(applied -> applied.equals(SCRIPTS.stream().map(Schema::script).toList()))
        .isPresent();
  }

  private static Optional<List<Script>> applied(DataSource database) {
    try (Connection connection = DelegatingDataSource.unwrapDataSource(database).getConnection();
        PreparedStatement statement = connection.prepareStatement(HISTORY);
        ResultSet rows = statement.executeQuery()) {
      List<Script> applied = new ArrayList<>();
      while (rows.next()) {
        if (!rows.getBoolean("success")) {
          return Optional.empty();
        }
        applied.add(new Script(rows.getString("script"), rows.getInt("checksum")));
      }
      return Optional.of(applied);
    } catch (SQLException _) { // most often because there are no tables yet
      return Optional.empty();
    }
  }

  private static Script script(String name) {
    CRC32 checksum = new CRC32();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Schema.class.getResourceAsStream(FOLDER + name), name),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        checksum.update(line.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Script(name, (int) checksum.getValue());
  }
}
