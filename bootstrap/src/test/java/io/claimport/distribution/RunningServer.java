package io.claimport.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program as a server on a free port. What is still running when a test is done with it is
/// killed.
record RunningServer(Process process, String url) implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://[^\\s/]+:\\d+");

  static RunningServer start(Program program) {
    return start(program, Redirect.INHERIT);
  }

  /// Returns when it listens.
  ///
  /// @param log where its log goes
  static RunningServer start(Program program, Redirect log) {
    Process process = program.start(log, "serve", "--port", "0");
    try {
      return new RunningServer(process, urlIn(process.inputReader()));
    } catch (IOException e) {
      process.destroyForcibly();
      throw new UncheckedIOException(e);
    }
  }

  private static String urlIn(BufferedReader out) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group();
      }
      said.append(line).append('\n');
    }
    throw new AssertionError("the server ended without saying where it listens: " + said);
  }

  URI address(String path) {
    return URI.create(url + path);
  }

  /// Asks it to end, and waits until it has.
  ///
  /// @return its exit code
  int stop() {
    process.destroy();
    return exitCode();
  }

  /// With SIGKILL: it cannot do anything about it.
  void kill() {
    process.destroyForcibly();
    exitCode();
  }

  private int exitCode() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
