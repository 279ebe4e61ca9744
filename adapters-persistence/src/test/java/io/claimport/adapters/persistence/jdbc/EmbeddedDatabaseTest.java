package io.claimport.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @TempDir Path folder;

  @Test
  void the_properties_say_where_the_database_is() {
    assertThat(EmbeddedDatabase.properties(folder).get("datasources.default.url"))
        .asString()
        .startsWith("jdbc:h2:file:" + folder.resolve("claimport") + ";");
  }

  @Test
  void a_folder_that_is_not_there_is_made() {
    Path deep = folder.resolve("share").resolve("claim port");

    try (OpenDatabase database = OpenDatabase.in(deep)) {
      assertThat(database.archive()).isNotNull();
    }

    assertThat(deep.resolve("claimport.mv.db")).isRegularFile();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobody_but_its_owner_can_look_into_a_folder_that_was_made() throws IOException {
    Path made = folder.resolve("made");
    EmbeddedDatabase.properties(made);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }

  @Test
  void a_folder_that_cannot_be_made_is_named_in_a_sentence() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Path below = file.resolve("data");

    assertThatThrownBy(() -> EmbeddedDatabase.properties(below))
        .isInstanceOf(Unavailable.class)
        .hasMessage("The data folder " + below + " cannot be written.");
  }

  /// Linux lets nobody, not even root, make a file in this folder of the kernel.
  @Test
  @EnabledOnOs(OS.LINUX)
  void a_folder_that_cannot_be_written_is_named_in_a_sentence() {
    assertThatThrownBy(() -> EmbeddedDatabase.properties(Path.of("/proc/sys/kernel")))
        .isInstanceOf(Unavailable.class)
        .hasMessage("The data folder /proc/sys/kernel cannot be written.");
  }

  @Test
  void a_name_that_would_end_the_address_of_the_database_is_refused() {
    assertThatThrownBy(() -> EmbeddedDatabase.properties(folder.resolve("a;b")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void other_processes_will_be_served_on_the_loopback_address() {
    EmbeddedDatabase.properties(folder);

    assertThat(System.getProperty("h2.bindAddress")).isEqualTo("127.0.0.1");
  }
}
