package io.claimport.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A server in a JVM of its own, with the settings of `claimport serve`.
record Server(Process process, URI uri) implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://[^\\s/]+:\\d+");

  /// Claimport on a store.
  static Server claimport(Map<String, String> environment) throws IOException {
    return start(_ -> true, environment, "io.claimport.bootstrap.Main", "serve", "--port", "0");
  }

  /// The framework alone.
  static Server bare(String folder) throws IOException {
    List<String> ours =
        List.of("adapters-", "bootstrap", "micronaut-micrometer", "micronaut-management");
    return start(
        entry -> ours.stream().noneMatch(entry::contains),
        Map.of(),
        BareEndpoint.class.getName(),
        folder);
  }

  private static Server start(
      Predicate<String> onClassPath, Map<String, String> environment, String... main)
      throws IOException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(onClassPath)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:+UseG1GC",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                classPath));
    command.addAll(List.of(main));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
    builder.environment().putAll(environment);
    Process process = builder.start();
    return new Server(process, uriIn(process.inputReader()));
  }

  private static URI uriIn(BufferedReader out) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return URI.create(address.group());
      }
    }
    throw new IOException("the server ended without saying where it listens");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
