package io.claimport.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.persistence.postgres.Database;
import io.claimport.adapters.persistence.postgres.RealPostgres;
import io.claimport.distribution.Program.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program on a PostgreSQL server, told by its environment where that is.
class PostgresIT {

  private static final String SECRET = "open-sesame";

  @TempDir private Path folder;

  @Test
  void what_one_process_imports_another_one_reads() {
    try (Database database = RealPostgres.freshDatabase()) {
      Program program = programOn(database);

      Result ingest = program.run("ingest", "demo_ins_001", "--items", "4");

      assertThat(ingest.exitCode()).as(ingest.err()).isZero();
      assertThat(ingest.err()).isEmpty();
      assertThat(program.run("data", "--output", "json").out()).contains("\"total_line_items\": 4");
      assertThat(folder.resolve("claimport")).doesNotExist();
    }
  }

  @Test
  void a_wrong_password_is_said_in_one_sentence() {
    Database server = RealPostgres.server().database();
    Database wrong = new Database(server.url(), server.user(), SECRET);

    assertThatItSays("does not let in the user " + server.user(), programOn(wrong).run("imports"));
  }

  @Test
  void a_server_that_is_asked_to_serve_from_nowhere_says_so_and_ends() {
    Database nowhere = RealPostgres.server().database().named("nowhere");

    assertThatItSays("has no database nowhere.", programOn(nowhere).run("serve", "--port", "0"));
  }

  @Test
  void without_the_command_line_adapter_the_server_says_it_too() {
    Database nowhere = RealPostgres.server().database().named("nowhere");
    Program program = programOn(nowhere).without("adapters-cli", folder.resolve("lib"));

    assertThatItSays("has no database nowhere.", program.run("serve", "--port", "0"));
  }

  @Test
  void a_missing_address_is_said_in_one_sentence() {
    assertThatItSays(
        "CLAIMPORT_DB_URL",
        Program.on(folder).with("CLAIMPORT_STORAGE", "postgres").run("imports"));
  }

  private Program programOn(Database database) {
    return Program.on(folder)
        .with("CLAIMPORT_STORAGE", "postgres")
        .with("CLAIMPORT_DB_URL", database.url())
        .with("CLAIMPORT_DB_USER", database.user())
        .with("CLAIMPORT_DB_PASSWORD", database.password());
  }

  private static void assertThatItSays(String sentence, Result result) {
    assertThat(result.exitCode()).as(result.err()).isEqualTo(1);
    assertThat(result.err()).contains(sentence).doesNotContain("\tat ", SECRET);
    assertThat(result.err().lines()).hasSizeLessThanOrEqualTo(2);
  }
}
