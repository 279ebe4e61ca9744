package io.claimport.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.distribution.Program.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user types, from the launcher to the last byte: in pipes, on a real terminal, and with
/// what the JVM keeps to start faster.
class LauncherIT {

  private static final String ESCAPE = "\u001b[";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path folder;
  private Launcher launcher;

  @BeforeEach
  void install() throws IOException {
    launcher = Launcher.in(folder);
  }

  @Test
  void pipes_compose() throws Exception {
    Result result =
        launcher.shell(
            "claimport generate demo_ins_001 --seed 7 --as-of 2026-03-01 |"
                + " claimport normalize - --output ndjson | head -n 2");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).hasLineCount(2).contains("\"procedure_code\"", "CLM-DEMO-");
  }

  @Test
  void a_batch_comes_out_of_a_list_of_entities() throws Exception {
    Result result =
        launcher.shell(
            "claimport entities --limit 3 --output csv | tail -n +2 | cut -d, -f1 |"
                + " claimport batch --output json");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).contains("\"total\": 3", "\"refused\": 0");
  }

  @Test
  void a_terminal_gets_colours_and_nothing_wider_than_itself() throws Exception {
    Result result = launcher.terminal(70, "claimport entities --limit 5");

    assertThat(result.exitCode()).as(result.out()).isZero();
    assertThat(result.out()).contains(ESCAPE, "…");
    assertThat(result.out().replaceAll("\u001b\\[[0-9;]*m", "").lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(70));
  }

  @Test
  void a_pipe_gets_neither_colours_nor_cuts() throws Exception {
    Result result = launcher.shell("claimport entities --limit 5 | cat");

    assertThat(result.out()).doesNotContain(ESCAPE, "…").contains("(DEMO)");
  }

  @Test
  void only_the_end_of_a_pipe_that_is_on_the_terminal_has_colours() throws Exception {
    Result result =
        launcher.terminal(
            100, "claimport generate demo_ins_001 --seed 7 | claimport normalize; echo ended $?");

    assertThat(result.out()).contains(ESCAPE + "1m", "ended 0");
  }

  @Test
  void long_work_shows_on_a_terminal_how_far_it_is() throws Exception {
    Files.writeString(folder.resolve("many.txt"), "demo_ins_001 num_line_items=50\n".repeat(400));

    Result result =
        launcher.terminal(
            120, "claimport batch '" + folder.resolve("many.txt") + "' --output csv > /dev/null");

    assertThat(result.exitCode()).as(result.out()).isZero();
    assertThat(result.out())
        .containsPattern("\rImporting  [█░]{20}  +\\d+ %  \\d+ of 400  [\\d.]+/s  \\d:\\d\\d left")
        .endsWith("\r" + ESCAPE + "K");
  }

  @Test
  void nobody_sees_it_where_nobody_watches() throws Exception {
    Files.writeString(folder.resolve("many.txt"), "demo_ins_001 num_line_items=50\n".repeat(400));

    Result result = launcher.shell("claimport batch '" + folder.resolve("many.txt") + "'");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void the_doctor_finds_all_well() throws Exception {
    Result result = launcher.shell("claimport doctor --port 0");

    assertThat(result.exitCode()).as(result.out()).isZero();
    assertThat(result.out())
        .containsPattern("JDK +ok")
        .containsPattern("Store +ok +embedded in " + folder.resolve("data"))
        .containsPattern("Tables +ok +migration (\\d) of \\1\n")
        .contains("All is well.");
  }

  @Test
  void the_doctor_says_what_to_do_about_a_folder_that_cannot_be_written() throws Exception {
    Path file = Files.createFile(folder.resolve("no-folder"));

    Result result =
        launcher.with("CLAIMPORT_DATA_FOLDER", file.toString()).shell("claimport doctor --port 0");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out())
        .containsPattern("Store +failed +The data folder " + file + " cannot be written")
        .contains("Next: see to that");
  }

  @Test
  void the_second_start_is_from_a_cache_that_the_first_left_behind() throws Exception {
    launcher.with("CLAIMPORT_AOT", "auto").with("CI", "");

    Result first = launcher.shell("claimport --version");
    assertThat(first.exitCode()).isZero();
    assertThat(first.err()).isEmpty();
    Path cache = theCache("light", Instant.EPOCH);
    // With this option, the JVM ends where it cannot use the cache.
    Result second =
        launcher.with("JDK_JAVA_OPTIONS", "-XX:AOTMode=on").shell("claimport --version");
    assertThat(second.exitCode()).as(second.err()).isZero();
    assertThat(second.out()).isEqualTo(first.out());

    launcher.with("JDK_JAVA_OPTIONS", "");
    assertThat(launcher.traced("--version").err()).contains("-XX:AOTCache=" + cache);
  }

  @Test
  void a_jar_that_changed_makes_the_cache_anew_and_is_in_nobodys_way() throws Exception {
    launcher.with("CLAIMPORT_AOT", "auto").with("CI", "").shell("claimport --version");
    theCache("light", Instant.EPOCH);
    Thread.sleep(1_000);
    Instant changed = Instant.now();
    try (Stream<Path> jars = Files.list(launcher.lib())) {
      Path jar = jars.filter(path -> path.toString().contains("adapters-cli")).findAny().get();
      Files.setLastModifiedTime(jar, FileTime.from(changed));
    }

    Result result = launcher.traced("--version");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).doesNotContain("-XX:AOTCache=");
    theCache("light", changed);
    assertThat(launcher.traced("--version").err()).contains("-XX:AOTCache=");
  }

  private Path theCache(String kind, Instant since) throws Exception {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:**/" + kind + "-*.aot");
    for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
      if (Files.isDirectory(launcher.caches())) {
        List<Path> there;
        try (Stream<Path> files = Files.walk(launcher.caches(), 2)) {
          there = files.toList();
        } catch (UncheckedIOException _) {
          continue; // something went away meanwhile
        }
        boolean busy = there.stream().anyMatch(path -> path.toString().endsWith(".lock"));
        List<Path> caches =
            there.stream()
                .filter(matcher::matches)
                .filter(path -> path.toFile().lastModified() > since.toEpochMilli())
                .toList();
        if (!busy && !caches.isEmpty()) {
          return caches.getFirst();
        }
      }
      Thread.sleep(200);
    }
    throw new AssertionError("no cache of kind " + kind + " after " + PATIENCE);
  }
}
