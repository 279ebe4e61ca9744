package io.claimport.examples.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import io.claimport.examples.server.RunningClaimport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExternalApplicationTest {

  private static final Path SCRIPT = Path.of("external_application.py").toAbsolutePath();

  @BeforeAll
  static void needs_python() {
    if (isPythonThere()) {
      return;
    }
    if ("true".equals(System.getenv("CI"))) {
      fail("python3 is not installed, and in CI the script must run");
    }
    System.err.println(
        "SKIPPED: python3 is not installed, so docs/examples/"
            + SCRIPT.getFileName()
            + " was not run");
    assumeTrue(false, "python3 is not installed");
  }

  private static boolean isPythonThere() {
    try {
      return new ProcessBuilder("python3", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Test
  void the_script_imports_polls_and_fetches_all_three_forms() throws Exception {
    try (RunningClaimport claimport = RunningClaimport.inMemory(Map.of())) {
      Run run = run(claimport.url());

      assertThat(run.exitCode()).as(run.said()).isZero();
      assertThat(run.said())
          .contains("1. Ingest", "media type: text/csv", "(DEMO)", "All is as documented.")
          .doesNotContain("WRONG");
    }
  }

  @Test
  void the_script_fails_on_an_answer_that_is_not_as_documented() throws Exception {
    HttpServer impostor =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    impostor.createContext(
        "/",
        exchange -> {
          byte[] body =
              "{\"success\":true,\"seed\":8,\"job_id\":\"1\"}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(202, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    impostor.start();
    try {
      Run run = run("http://localhost:" + impostor.getAddress().getPort());

      assertThat(run.exitCode()).as(run.said()).isEqualTo(1);
      assertThat(run.said()).contains("WRONG seed: expected 7, got 8");
    } finally {
      impostor.stop(0);
    }
  }

  @Test
  void the_script_says_so_when_there_is_no_server() throws Exception {
    Run run = run("http://localhost:1");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.said()).contains("There is no Claimport at http://localhost:1");
  }

  private record Run(int exitCode, String said) {}

  private static Run run(String url) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("python3", SCRIPT.toString()).redirectErrorStream(true);
    builder.environment().put("CLAIMPORT_URL", url);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("no end: " + said);
    }
    return new Run(process.exitValue(), said);
  }
}
