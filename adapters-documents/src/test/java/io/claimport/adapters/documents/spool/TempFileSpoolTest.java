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
  void a_small_document_needs_no_file_and_a_large_one_has_its_own() {
    Spooling small = spool().spool(out -> out.write(new byte[256 * 1024]), Long.MAX_VALUE);
    assertThat(files()).isEmpty();

    Spooling large = spool().spool(out -> out.write(new byte[256 * 1024 + 1]), Long.MAX_VALUE);
    assertThat(files()).hasSize(1);

    assertThat(List.of(small, large)).allMatch(Spooling.Spooled.class::isInstance);
  }
}
