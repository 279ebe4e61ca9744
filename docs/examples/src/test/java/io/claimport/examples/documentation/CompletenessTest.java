package io.claimport.examples.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.ClaimportCli;
import io.claimport.adapters.cli.session.Console;
import io.claimport.adapters.cli.session.DrivingPorts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/// The page about the API leaves nothing out.
class CompletenessTest {

  private static final Pattern PORT = Pattern.compile("(?m)^public interface ");

  @TempDir private static Path folder;

  @Test
  void every_route_has_an_example_that_is_run() throws IOException {
    Set<String> calls = DocumentationTest.run(DocumentationTest.API, folder).calls();

    assertThat(routes()).hasSizeGreaterThanOrEqualTo(17);
    assertThat(routes())
        .allSatisfy(route ->
            assertThat(calls)
                .anyMatch(call -> call.matches(route.replaceAll("\\{[^}]+}", "[^/]+"))));
  }

  @Test
  void every_route_has_a_heading() throws IOException {
    assertThat(page().lines()).containsAll(routes().stream().map(route -> "### " + route).toList());
  }

  @Test
  void every_command_has_a_heading_and_an_example_that_is_run() {
    Set<String> calls = DocumentationTest.run(DocumentationTest.API, folder).calls();

    assertThat(commands()).hasSizeGreaterThanOrEqualTo(15);
    assertThat(commands())
        .allSatisfy(command -> {
          assertThat(page().lines()).contains("### claimport " + command);
          assertThat(calls).anyMatch(call -> (call + " ").startsWith("claimport " + command + " "));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"driving", "driven"})
  void every_port_is_named_with_an_example_that_is_compiled(String side) throws IOException {
    List<String> blocks =
        page().blocks().stream()
            .filter(block -> block.language().equals("java"))
            .map(block -> String.join("\n", block.text()))
            .toList();

    assertThat(ports(side)).hasSizeGreaterThanOrEqualTo(12);
    assertThat(ports(side))
        .allSatisfy(port -> {
          assertThat(page().text()).contains("**`" + port + "`**");
          assertThat(blocks).anyMatch(Pattern.compile("\\b" + port + "\\b").asPredicate());
        });
  }

  private static Page page() {
    return Page.of(DocumentationTest.ROOT.resolve(DocumentationTest.API));
  }

  /// As the server describes them: `GET /api/v1/data`.
  private static List<String> routes() throws IOException {
    try (InputStream description =
        CompletenessTest.class.getResourceAsStream("/META-INF/swagger/claimport.yml")) {
      Map<String, Map<String, Map<String, Object>>> api = new Yaml().load(description);
      List<String> routes = new ArrayList<>();
      api.get("paths")
          .forEach((path, methods) ->
              methods
                  .keySet()
                  .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path)));
      return routes;
    }
  }

  /// As the help lists them.
  private static List<String> commands() {
    ByteArrayOutputStream help = new ByteArrayOutputStream();
    DrivingPorts none =
        (DrivingPorts)
            Proxy.newProxyInstance(
                DrivingPorts.class.getClassLoader(),
                new Class<?>[] {DrivingPorts.class},
                (_, method, _) -> {
                  throw new AssertionError("help needs no " + method.getName());
                });
    new ClaimportCli(
            none,
            new Console(InputStream.nullInputStream(), help, help, Map.of(), null, null),
            _ -> 1,
            List::of)
        .run("--help");
    return help.toString(UTF_8)
        .lines()
        .dropWhile(line -> !line.equals("Commands:"))
        .skip(1)
        .takeWhile(line -> !line.isBlank())
        .filter(line -> line.matches("  \\S.*"))
        .map(line -> line.strip().replaceAll(" .*", ""))
        .toList();
  }

  private static List<String> ports(String side) throws IOException {
    Path sources =
        DocumentationTest.ROOT.resolve(
            "application/src/main/java/io/claimport/application/" + side);
    try (Stream<Path> files = Files.list(sources)) {
      List<String> ports = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        if (PORT.matcher(Files.readString(file)).find()) {
          ports.add(file.getFileName().toString().replace(".java", ""));
        }
      }
      return ports;
    }
  }
}
