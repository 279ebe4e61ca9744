package io.claimport.adapters.documents.spool;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.contract.DocumentSpoolContract;
import io.claimport.application.driven.DocumentSpool;
import io.claimport.application.driven.DocumentSpool.Spooling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TempFileSpoolTest implements DocumentSpoolContract {

  @TempDir Path temp;

  private Path folder() {
    return temp.resolve("made/when/needed");
  }

  @Override
  public DocumentSpool spool() {
    return new TempFileSpool(folder());
  }

  @Override
  public List<Path> files() {
    if (!Files.exists(folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder())) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_large_document_is_in_a_file_that_nobody_finds_and_that_dies_with_the_process() {
    byte[] large = new byte[256 * 1024 + 1];
    new Random(7).nextBytes(large);

    Spooling spooling = spool().spool(out -> out.write(large), Long.MAX_VALUE);

    assertThat(folder()).isEmptyDirectory();
    assertThat(spooling)
        .isInstanceOfSatisfying(
            Spooling.Spooled.class,
            spooled -> assertThat(spooled.document().open()).hasBinaryContent(large));
  }

  @Test
  void a_small_document_needs_no_file() {
    spool().spool(out -> out.write(new byte[256 * 1024]), Long.MAX_VALUE);

    assertThat(folder()).doesNotExist();
  }
}
