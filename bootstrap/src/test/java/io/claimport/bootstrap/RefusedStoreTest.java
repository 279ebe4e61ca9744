package io.claimport.bootstrap;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedStoreTest {

  @TempDir Path folder;

  @Test
  void what_the_store_says_is_not_wrapped_up() throws IOException {
    Path file = folder.resolve("claimport.mv.db");
    Files.writeString(file, "no database\n".repeat(10_000));

    assertThatThrownBy(() -> Hexagon.embedded(folder))
        .isInstanceOf(Unavailable.class)
        .hasMessageStartingWith("The file " + file + " is damaged");
  }

  @Test
  void a_data_folder_that_is_a_file_is_named() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> Hexagon.embedded(file))
        .isInstanceOf(Unavailable.class)
        .hasMessage("The data folder " + file + " cannot be written.");
  }
}
