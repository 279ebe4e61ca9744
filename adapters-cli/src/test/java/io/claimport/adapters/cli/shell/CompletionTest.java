package io.claimport.adapters.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.TestCli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.TestAbortedException;

/// Each script is tried in its own shell. Where a shell is not installed, its tests say so and are
/// skipped; nowhere is bash missing.
class CompletionTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claimport da                 | data
          claimport status --us        | --user
          claimport data --output c    | csv
          claimport entities --type p  | provider
          claimport completion f       | fish
          claimport generate x --sc    | --scenario
          """)
  void bash_completes(String typed, String completed) throws Exception {
    assertThat(bash(typed)).containsExactly(completed);
  }

  @Test
  void bash_offers_every_command() throws Exception {
    assertThat(bash("claimport "))
        .contains("demo", "ingest", "batch", "doctor", "completion", "--help");
  }

  @Test
  void bash_leaves_what_only_the_user_knows_to_the_user() throws Exception {
    assertThat(bash("claimport data --user ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claimport da                 | data
          claimport status --us        | --user
          claimport data --output c    | csv
          claimport entities --type p  | provider
          claimport completion f       | fish
          """)
  void fish_completes(String typed, String completed) throws Exception {
    Path script = script("fish");
    assertThat(
            run("fish", "-N", "-c", "source " + script + "; complete -C '" + typed + "'").stream()
                .map(line -> line.replaceAll("\t.*", "")))
        .contains(completed)
        .allMatch(word -> word.startsWith(completed.substring(0, 1)));
  }

  /// In zsh, completion needs a line to be typed into: a terminal inside of zsh.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claimport da                 | claimport data
          claimport status --us        | claimport status --user
          claimport data --output c    | claimport data --output csv
          claimport completion f       | claimport completion fish
          """)
  void zsh_completes(String typed, String completed) throws Exception {
    Path driver = folder.resolve("driver.zsh");
    Files.writeString(
        driver,
        """
        zmodload zsh/zpty || exit 1
        zpty -b z "zsh -f -i"
        zpty -w z "PS1='> '; autoload -U compinit; compinit -u -D; source $1; print ready''made"
        got=
        for i in {1..100}; do
          zpty -r -t z part && got+=$part
          [[ $got == *$'\n'readymade* ]] && break
          sleep 0.1
        done
        got=
        zpty -w -n z "$2"$'\t'
        for i in {1..15}; do zpty -r -t z part && got+=$part; sleep 0.1; done
        zpty -d z
        print -r -- "$got"
        """);

    List<String> screen = run("zsh", "-f", driver.toString(), script("zsh").toString(), typed);

    assertThat(screen)
        .anySatisfy(
            line -> assertThat(line.replaceAll("\\p{Cntrl}", "")).contains(completed + " "));
  }

  @Test
  void zsh_takes_the_script() throws Exception {
    assertThat(run("zsh", "-f", "-n", script("zsh").toString())).isEmpty();
  }

  @Test
  void another_shell_is_a_usage_error() {
    assertThat(new TestCli().run("completion", "tcsh").failure(2))
        .startsWith("claimport: SHELL must be bash, zsh or fish\n");
    assertThat(new TestCli().run("completion").failure(2)).contains("SHELL");
  }

  private List<String> bash(String typed) throws Exception {
    String[] words = typed.split(" ", -1);
    List<String> command =
        new ArrayList<>(
            List.of(
                "bash",
                "--norc",
                "-c",
                """
                compopt() { :; } # it works only while a line is typed
                source "$1"; shift
                COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
                _claimport
                printf '%s\\n' "${COMPREPLY[@]}"
                """,
                "bash",
                script("bash").toString()));
    command.addAll(List.of(words));
    return run(command.toArray(String[]::new));
  }

  private Path script(String shell) throws IOException {
    return Files.writeString(
        folder.resolve("claimport." + shell), new TestCli().run("completion", shell).answer());
  }

  private List<String> run(String... command) throws Exception {
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("TERM", "dumb");
    Process process;
    try {
      process = builder.start();
    } catch (IOException _) {
      throw new TestAbortedException("SKIPPED: the shell " + command[0] + " is not installed here");
    }
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("no end: " + List.of(command));
    }
    String said = Files.readString(out, StandardCharsets.UTF_8).replace("\r", "");
    assertThat(process.exitValue()).as(said).isZero();
    return said.lines().filter(line -> !line.isBlank()).toList();
  }
}
