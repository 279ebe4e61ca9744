package io.claimport.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimport.distribution.Program.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/// The launcher `claimport` as a user has it, in a folder of its own beside the built distribution.
/// There is nothing to build in that folder, so it never starts Maven.
final class Launcher {

  private static final long PATIENCE_SECONDS = 120;

  private final Path folder;
  private final Path script;
  private final Map<String, String> environment = new TreeMap<>();

  private Launcher(Path folder, Path script) {
    this.folder = folder;
    this.script = script;
    environment.put("CLAIMPORT_AOT", "off");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put("TERM", "xterm");
  }

  static Launcher in(Path folder) throws IOException {
    Path script = folder.resolve("claimport");
    Files.copy(Path.of("..", "claimport"), script, StandardCopyOption.COPY_ATTRIBUTES);
    Path lib = folder.resolve("bootstrap/target/claimport/lib");
    Files.createDirectories(lib);
    try (Stream<Path> jars = Files.list(Path.of("target", "claimport", "lib"))) {
      for (Path jar : jars.toList()) {
        Files.copy(jar, lib.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return new Launcher(folder, script);
  }

  Launcher with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Path lib() {
    return folder.resolve("bootstrap/target/claimport/lib");
  }

  Path caches() {
    return folder.resolve("cache").resolve("claimport");
  }

  /// Runs a line as a shell does; `claimport` is the launcher.
  Result shell(String line) throws Exception {
    return run(List.of("sh", "-c", "claimport() { '" + script + "' \"$@\"; }\n" + line), Map.of());
  }

  /// Runs a line on a real terminal of so many columns. What is on the terminal is its output.
  Result terminal(int columns, String line) throws Exception {
    if (!Files.isExecutable(Path.of("/usr/bin/script"))) {
      throw new TestAbortedException(
          "SKIPPED: no pseudo-terminal, for there is no `script` (util-linux) on this machine");
    }
    Path typed = folder.resolve("typed.sh");
    Files.writeString(
        typed,
        "stty cols " + columns + "\nclaimport() { '" + script + "' \"$@\"; }\n" + line + "\n");
    return run(List.of("script", "-qec", "sh " + typed, "/dev/null"), Map.of("SHELL", "/bin/sh"));
  }

  /// The launcher itself, telling each command that it carries out.
  Result traced(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", "-x", script.toString()));
    command.addAll(List.of(arguments));
    return run(command, Map.of());
  }

  private Result run(List<String> command, Map<String, String> more) throws Exception {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("CLAIMPORT_") || name.equals("NO_COLOR"));
    builder.environment().putAll(environment);
    builder.environment().putAll(more);
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("no end after " + PATIENCE_SECONDS + " s: " + command);
    }
    return new Result(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
