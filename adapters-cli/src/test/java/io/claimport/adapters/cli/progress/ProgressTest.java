package io.claimport.adapters.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedPorts;
import io.claimport.adapters.cli.session.Console;
import io.claimport.adapters.cli.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void long_work_is_shown_and_leaves_no_trace() throws InterruptedException {
    try (Progress progress = Progress.ofItems("Importing", 4, session(80, Map.of()))) {
      progress.advance(1);
      Thread.sleep(1_500);
    }
    assertThat(shown()).contains("\rImporting  █████░", "1 of 4").endsWith("\r\u001b[K");
  }

  @Test
  void short_work_is_not_shown() {
    try (Progress progress = Progress.ofItems("Importing", 4, session(80, Map.of()))) {
      progress.advance(4);
    }
    assertThat(shown()).isEmpty();
  }

  @Test
  void nothing_is_shown_where_nobody_watches() throws InterruptedException {
    try (Progress nobody = Progress.ofItems("Importing", 4, session(null, Map.of()));
        Progress dumb = Progress.ofItems("Importing", 4, session(80, Map.of("TERM", "dumb")))) {
      nobody.advance(1);
      dumb.advance(1);
      Thread.sleep(1_300);
    }
    assertThat(shown()).isEmpty();
  }

  private Session session(@Nullable Integer errorColumns, Map<String, String> environment) {
    return Session.of(
        new CannedPorts(),
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            environment,
            null,
            errorColumns));
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
