package io.claimport.examples.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimport.examples.documentation.host.SessionHost;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/// A real shell in a folder of its own, for which `./claimport`, `claimport` and `curl` are calls to a
/// running Claimport. Variables, functions and files last from one command to the next.
final class Session implements AutoCloseable {

  /// Hands a call to the host, over a socket that bash itself can open.
  private static final String SHIM =
      """
      #!/usr/bin/env bash
      call=$(mktemp -d "$CLAIMPORT_SESSION/call.XXXXXX")
      printf '%s\\0' "${0##*/}" "$@" >"$call/arguments"
      env -0 >"$call/environment"
      cat >"$call/in"
      exec 3<>"/dev/tcp/127.0.0.1/$CLAIMPORT_SESSION_PORT"
      printf '%s\\n' "$call" >&3
      read -r code <&3
      cat "$call/out"
      cat "$call/err" >&2
      exit "$code"
      """;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(2);

  private final Path backstage;
  private final Process host;
  private final Process shell;
  private final Writer commands;
  private final BufferedReader codes;

  /// What a command printed, on both of its streams, and its exit code.
  record Answer(int code, String said) {}

  /// Starts one.
  ///
  /// @param folder an empty one
  Session(Path folder) {
    try {
      backstage = Files.createDirectory(folder.resolve("backstage"));
      Path stage = Files.createDirectory(folder.resolve("stage"));
      Path bin = Files.createDirectory(backstage.resolve("bin"));
      for (Path program :
          List.of(stage.resolve("claimport"), bin.resolve("claimport"), bin.resolve("curl"))) {
        writeProgram(program, SHIM);
      }
      // It is what runs this.
      writeProgram(bin.resolve("mvn"), "#!/usr/bin/env bash\n");
      host = startHost(stage);
      shell = startShell(stage, bin, host.inputReader(UTF_8).readLine());
      commands = shell.outputWriter(UTF_8);
      codes = shell.inputReader(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeProgram(Path file, String script) throws IOException {
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private Process startHost(Path stage) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            SessionHost.class.getName(),
            backstage.toString());
    forgetSettings(builder.environment());
    return builder.directory(stage.toFile()).redirectError(Redirect.INHERIT).start();
  }

  private Process startShell(Path stage, Path bin, String port) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("bash", "--noprofile", "--norc", "-o", "pipefail");
    Map<String, String> environment = builder.environment();
    forgetSettings(environment);
    environment.put("PATH", bin + ":" + environment.get("PATH"));
    environment.put("HOME", stage.toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("CLAIMPORT_SESSION", backstage.toString());
    environment.put("CLAIMPORT_SESSION_PORT", port);
    return builder.directory(stage.toFile()).redirectError(Redirect.INHERIT).start();
  }

  private static void forgetSettings(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("CLAIMPORT_") || name.equals("BASH_ENV"));
  }

  Answer run(String command) {
    try {
      Path step = backstage.resolve("step");
      Path said = backstage.resolve("said");
      Files.writeString(step, command + "\n");
      commands.write(". '" + step + "' >'" + said + "' 2>&1 </dev/null; echo $?\n");
      commands.flush();
      awaitEnd(command);
      String code = codes.readLine();
      return new Answer(Integer.parseInt(code), Files.readString(said, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitEnd(String command) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!codes.ready()) {
      if (System.nanoTime() > deadline || !shell.isAlive()) {
        throw new AssertionError("no end after " + PATIENCE + ": " + command);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /// What was called so far: `GET /path`, or `claimport` with its arguments.
  Set<String> calls() {
    try {
      Path calls = backstage.resolve(SessionHost.CALLS);
      return new TreeSet<>(Files.exists(calls) ? Files.readAllLines(calls) : new ArrayList<>());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    shell.destroyForcibly();
    host.destroyForcibly();
  }
}
