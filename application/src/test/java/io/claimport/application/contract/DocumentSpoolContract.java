package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.Unavailable;
import io.claimport.application.driven.DocumentSpool;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.DocumentSpool.Spooling;
import io.claimport.application.fixture.BytesDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// What [DocumentSpool] promises.
public interface DocumentSpoolContract {

  DocumentSpool spool();

  /// The files that the spool holds at this moment; none for a spool that uses no files.
  List<Path> files();

  /// From nothing to more than any spool holds in memory.
  private static List<byte[]> documents() {
    Random random = new Random(7);
    List<byte[]> documents = new ArrayList<>();
    for (int size : new int[] {0, 1, 1_000, 262_144, 262_145, 3_000_000}) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      documents.add(bytes);
    }
    return documents;
  }

  @Test
  default void what_the_source_writes_is_spooled_and_measured() {
    for (byte[] bytes : documents()) {
      try (SpooledDocument document = spooled(bytes)) {
        assertThat(contentOf(document)).isEqualTo(bytes);
        assertThat(document.size()).isEqualTo(bytes.length);
        assertThat(document.sha256())
            .matches("[0-9a-f]{64}")
            .isEqualTo(new BytesDocument(bytes).sha256());
      }
    }
  }

  @Test
  default void a_source_may_write_single_bytes_and_parts_of_arrays() {
    Spooling spooling =
        spool()
            .spool(
                out -> {
                  out.write('a');
                  out.write(new byte[] {'x', 'b', 'c', 'x'}, 1, 2);
                  out.flush();
                },
                3);

    try (SpooledDocument document = documentOf(spooling)) {
      assertThat(contentOf(document)).asString().isEqualTo("abc");
    }
  }

  @Test
  default void what_is_spooled_is_private_to_the_process() throws IOException {
    for (byte[] bytes : documents()) {
      try (SpooledDocument _ = spooled(bytes)) {
        for (Path file : files()) {
          if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
          }
        }
      }
    }
  }

  @Test
  default void what_is_spooled_is_gone_when_the_document_is_closed() {
    for (byte[] bytes : documents()) {
      SpooledDocument document = spooled(bytes);
      document.close();
      document.close();

      assertThat(files()).isEmpty();
      assertThatThrownBy(document::open).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  default void a_document_can_be_opened_as_often_as_needed_until_it_is_closed() {
    for (byte[] bytes : documents()) {
      try (SpooledDocument document = spooled(bytes)) {
        List<byte[]> copies = AtOnce.inThreads(4, _ -> contentOf(document));

        assertThat(copies).allSatisfy(copy -> assertThat(copy).isEqualTo(bytes));
        assertThat(contentOf(document)).isEqualTo(bytes);
      }
    }
  }

  @Test
  default void a_document_can_be_read_from_anywhere() throws IOException {
    for (byte[] bytes : documents()) {
      try (SpooledDocument document = spooled(bytes);
          InputStream content = document.open()) {
        int middle = bytes.length / 2;
        content.skipNBytes(middle);

        assertThat(content.readAllBytes())
            .isEqualTo(Arrays.copyOfRange(bytes, middle, bytes.length));
        assertThat(content.skip(1)).isZero();
      }
    }
  }

  @Test
  default void a_source_that_writes_exactly_the_limit_is_spooled() {
    for (byte[] bytes : documents()) {
      try (SpooledDocument document =
          documentOf(spool().spool(out -> out.write(bytes), bytes.length))) {
        assertThat(document.size()).isEqualTo(bytes.length);
      }
    }
  }

  @Test
  default void a_source_that_writes_more_than_the_limit_is_stopped_and_nothing_of_it_is_kept() {
    AtomicBoolean wentOn = new AtomicBoolean();
    int limit = 1_000_000;

    Spooling spooling =
        spool()
            .spool(
                out -> {
                  for (int i = 0; i <= limit / 1_000; i++) {
                    out.write(new byte[1_000]);
                  }
                  wentOn.set(true);
                },
                limit);

    assertThat(spooling).isEqualTo(new Spooling.TooLarge(limit));
    assertThat(wentOn).isFalse();
    assertThat(files()).isEmpty();
  }

  @Test
  default void a_source_that_ignores_being_stopped_is_too_large_all_the_same() {
    Spooling ignoring =
        spool()
            .spool(
                out -> {
                  for (int i = 0; i < 3; i++) {
                    try {
                      out.write(new byte[4]);
                    } catch (IOException _) {
                      // goes on as if nothing had happened
                    }
                  }
                  out.write(1);
                },
                10);
    Spooling wrapping =
        spool()
            .spool(
                out -> {
                  try {
                    out.write(new byte[11]);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                },
                10);

    assertThat(ignoring).isEqualTo(new Spooling.TooLarge(10));
    assertThat(wrapping).isEqualTo(new Spooling.TooLarge(10));
  }

  @Test
  default void a_source_that_fails_leaves_nothing_behind() {
    IOException cut = new IOException("the line was cut");
    Unavailable away = new Unavailable(Unavailable.Part.PORTAL, "the portal is away", cut);

    assertThatThrownBy(() ->
            spool()
                .spool(
                    out -> {
                      out.write(new byte[1_000_000]);
                      throw cut;
                    },
                    2_000_000))
        .isInstanceOf(UncheckedIOException.class)
        .hasCause(cut);
    assertThatThrownBy(() ->
            spool()
                .spool(
                    out -> {
                      out.write(new byte[1_000_000]);
                      throw away;
                    },
                    2_000_000))
        .isSameAs(away);
    assertThat(files()).isEmpty();
  }

  private SpooledDocument spooled(byte[] bytes) {
    return documentOf(spool().spool(out -> out.write(bytes), Long.MAX_VALUE));
  }

  private static SpooledDocument documentOf(Spooling spooling) {
    return switch (spooling) {
      case Spooling.Spooled(var document) -> document;
      case Spooling.TooLarge _ -> throw new AssertionError("the document is not too large");
    };
  }

  private static byte[] contentOf(SpooledDocument document) {
    try (InputStream content = document.open()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
