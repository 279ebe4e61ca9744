package io.claimport.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every example of the documentation is run, and every line of its output compared.
///
/// The blocks of a page are run in their order, in one shell session with files and a store of its
/// own. What a block is, says the word behind its fence:
///
/// | word | what happens |
/// |---|---|
/// | `console` | each command after `$ ` is run (`> ` continues it, and so does a line that ends in a backslash); what it prints must be as it stands beneath, and its exit code 0 |
/// | `sh` | run as a whole; its exit code must be 0, its output is not looked at |
/// | `java` | must stand in the source file that the comment above names, `<!-- from PATH -->`, which other tests run |
/// | `text`, `sql`, `yaml` | not run, and may hold no command |
///
/// `…` stands for any text, as [Expectation] explains. `./claimport` and `claimport` are the program,
/// `curl` is as much of it as [io.claimport.examples.documentation.host.Curl] knows, and
/// `localhost:8080` is a server on the same store, which is there from the start: `serve` adds none.
/// A block that cannot be run has the reason in a comment above it, `<!-- not run: REASON -->`.
///
/// To add an example, write the commands; `mvn test -pl docs/examples -am
/// -Dtest=DocumentationTest -Dsurefire.failIfNoSpecifiedTests=false -Dclaimport.docs=write` adds what
/// they print, and replaces what has changed.
class DocumentationTest {

  static final Path ROOT = Path.of("..", "..");

  private static final boolean WRITES = System.getProperty("claimport.docs", "").equals("write");

  private static final Set<String> LANGUAGES =
      Set.of("console", "sh", "java", "text", "yaml", "sql");
  private static final Pattern COMMAND =
      Pattern.compile("\\s*(\\$ |\\./claimport|curl |claimport ).*");

  static final String API = "docs/INGESTION_API.md";
  private static final Map<String, PageRun> RUNS = new HashMap<>();

  @TempDir private static Path folder;

  /// What comes of a page, which is run once.
  static PageRun run(String file, Path folder) {
    return RUNS.computeIfAbsent(
        file, _ -> PageRun.of(Page.of(ROOT.resolve(file)), newFolder(folder), WRITES));
  }

  private static Path newFolder(Path folder) {
    try {
      return Files.createTempDirectory(folder, "page");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {API, "docs/INGESTION_QUICKSTART.md", "README.md"})
  void what_a_page_says_happens(String file) {
    PageRun run = run(file, folder);

    assertThat(String.join("\n\n", run.differences())).isEmpty();
    assertThat(run.calls()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {API, "docs/INGESTION_QUICKSTART.md", "README.md"})
  void every_block_says_what_it_is(String file) {
    Page page = Page.of(ROOT.resolve(file));

    for (Block block : page.blocks()) {
      assertThat(LANGUAGES).as(page.place(block.line())).contains(block.language());
      if (!Set.of("console", "sh").contains(block.language())) {
        assertThat(block.text()).as(page.place(block.line())).noneMatch(COMMAND.asMatchPredicate());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {API, "docs/INGESTION_QUICKSTART.md", "README.md"})
  void a_block_of_java_stands_in_a_source_that_is_compiled(String file) throws Exception {
    Page page = Page.of(ROOT.resolve(file));

    for (Block block : page.blocks()) {
      if (block.language().equals("java")) {
        assertThat(block.note()).as(page.place(block.line())).startsWith("from ");
        String source = Files.readString(ROOT.resolve(block.note().substring("from ".length())));
        assertThat(flush(source.lines().toList()))
            .as(page.place(block.line()))
            .contains(flush(block.text()));
      }
    }
  }

  /// Without regard to how far lines are indented.
  private static String flush(List<String> lines) {
    return lines.stream().map(String::strip).reduce("", (a, b) -> a + "\n" + b);
  }
}
