package io.claimport.adapters.rest.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.adapters.rest.stream.Streaming.Begun;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StreamingTest {

  private static final int LARGE = 1_000_000;

  private static InputStream flowing(Begun<?> begun) {
    return ((Begun.Flowing<?>) begun).body();
  }

  @Property(tries = 200)
  void what_is_written_is_what_is_read(
      @ForAll @IntRange(max = 600_000) int size, @ForAll @IntRange(min = 1, max = 200_000) int part)
      throws IOException {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);

    Begun<String> begun =
        Streaming.begin(out -> {
          for (int i = 0; i < size; i += part) {
            out.write(bytes, i, Math.min(part, size - i));
          }
          return "done";
        });

    switch (begun) {
      case Begun.Whole<String>(var result, var body) -> {
        assertThat(result).isEqualTo("done");
        assertThat(size).isLessThan(ChunkedOutput.FIRST);
        assertThat(Arrays.equals(body, bytes)).isTrue();
      }
      case Begun.Flowing<String>(var body) ->
          assertThat(Arrays.equals(body.readAllBytes(), bytes)).isTrue();
    }
  }

  @Test
  void what_fails_at_the_beginning_is_thrown_to_whoever_began_it() {
    IllegalStateException broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            Streaming.begin(_ -> {
              throw broken;
            }))
        .isSameAs(broken);
    assertThatThrownBy(() ->
            Streaming.begin(_ -> {
              throw new IOException("broken");
            }))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() ->
            Streaming.begin(_ -> {
              throw new AssertionError("broken");
            }))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void what_fails_later_is_thrown_to_whoever_reads_after_all_that_was_written() throws IOException {
    IllegalStateException broken = new IllegalStateException("broken");
    InputStream body =
        flowing(
            Streaming.begin(out -> {
              out.write(new byte[ChunkedOutput.FIRST]);
              throw broken;
            }));

    assertThat(body.readNBytes(ChunkedOutput.FIRST)).hasSize(ChunkedOutput.FIRST);
    assertThatThrownBy(body::read).isInstanceOf(IOException.class).hasCause(broken);
  }

  @Test
  void whoever_writes_for_nobody_is_stopped() throws Exception {
    CompletableFuture<Throwable> stopped = new CompletableFuture<>();
    InputStream body =
        flowing(
            Streaming.begin(out -> {
              try {
                while (true) {
                  out.write(new byte[LARGE]);
                }
              } catch (RuntimeException e) {
                stopped.complete(e);
                throw e;
              }
            }));

    body.close();

    assertThat(stopped.get(20, TimeUnit.SECONDS)).isInstanceOf(Pipe.Abandoned.class);
    assertThatThrownBy(body::read).isInstanceOf(IOException.class);
  }

  @Test
  void single_bytes_go_through_as_well() throws IOException {
    InputStream body =
        flowing(
            Streaming.begin(out -> {
              for (int i = 0; i < LARGE; i++) {
                out.write(i);
              }
              return "done";
            }));

    for (int i = 0; i < LARGE; i++) {
      if (body.read() != (i & 0xFF)) {
        throw new AssertionError("byte " + i);
      }
    }
    assertThat(body.read()).isEqualTo(-1);
  }
}
