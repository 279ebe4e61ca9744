package io.claimport.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The built distribution, run as a process of its own on a data folder of its own.
final class Program {

  private static final long PATIENCE_SECONDS = 120;

  private final Path lib;
  private final Path dataFolder;
  private final Map<String, String> environment = new TreeMap<>();
  private List<String> wrapper = List.of();

  private Program(Path lib, Path dataFolder) {
    this.lib = lib;
    this.dataFolder = dataFolder;
  }

  static Program on(Path dataFolder) {
    return new Program(Path.of("target", "claimport", "lib").toAbsolutePath(), dataFolder);
  }

  /// The same program in a folder that lacks the jars whose names begin so.
  Program without(String jar, Path copy) {
    copyJars(copy, name -> !name.startsWith(jar));
    Program poorer = new Program(copy, dataFolder);
    poorer.environment.putAll(environment);
    return poorer;
  }

  private void copyJars(Path copy, Predicate<String> wanted) {
    try (Stream<Path> jars = Files.list(lib)) {
      Files.createDirectories(copy);
      for (Path jar : jars.toList()) {
        if (wanted.test(jar.getFileName().toString())) {
          Files.copy(jar, copy.resolve(jar.getFileName()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /// No file can grow beyond so many blocks of 512 bytes, as if the disk were full then.
  Program withRoomFor(int blocks) {
    wrapper = List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh");
    return this;
  }

  /// Runs a command to its end.
  Result run(String... arguments) {
    return run(Path.of("/dev/null"), arguments);
  }

  Result run(Path stdin, String... arguments) {
    try {
      Path out = Files.createTempFile(dataFolder, "out", ".txt");
      Path err = Files.createTempFile(dataFolder, "err", ".txt");
      Process process =
          builder(arguments)
              .redirectInput(stdin.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("no end after " + PATIENCE_SECONDS + " s: " + List.of(arguments));
      }
      return new Result(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /// Starts a command; what it says on standard error goes where the test's does.
  Process start(String... arguments) {
    return start(ProcessBuilder.Redirect.INHERIT, arguments);
  }

  Process start(ProcessBuilder.Redirect error, String... arguments) {
    try {
      return builder(arguments)
          .redirectInput(Path.of("/dev/null").toFile())
          .redirectError(error)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>(wrapper);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-cp",
            lib + "/*",
            "io.claimport.bootstrap.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("CLAIMPORT_"));
    builder.environment().put("XDG_DATA_HOME", dataFolder.toString());
    builder.environment().putAll(environment);
    return builder;
  }

  record Result(int exitCode, String out, String err) {}
}
