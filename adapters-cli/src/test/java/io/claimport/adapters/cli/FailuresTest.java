package io.claimport.adapters.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedImports;
import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.Unavailable;
import io.claimport.application.driving.ListImports;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

  @Nested
  class When_the_arguments_are_not_understood {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            ingest                | Missing required parameter: 'ENTITY'                    | claimport ingest
            status                | Missing required parameter: 'JOB'                       | claimport status
            imports --user        | Missing required parameter for option '--user' (ID)     | claimport imports
            imports --nonsense    | Unknown option: '--nonsense'                            | claimport imports
            imports extra         | Unmatched argument at index 1: 'extra'                  | claimport imports
            --nonsense            | Unknown option: '--nonsense'                            | claimport
            """)
    void it_says_so_and_where_help_is(String arguments, String message, String command) {
      assertThat(new TestCli().run(arguments.split(" ")).failure(2))
          .startsWith("claimport: " + message + "\n")
          .endsWith("Next: see options and examples with `" + command + " --help`.\n");
    }

    @Test
    void a_form_that_is_none_is_told_with_those_that_are() {
      assertThat(new TestCli().run("imports", "--output", "XML").failure(2))
          .isEqualTo(
              """
              claimport: Invalid value for option '--output': it must be table, json, ndjson or csv
              Next: see options and examples with `claimport imports --help`.
              """);
    }

    @Test
    void a_slip_of_the_keyboard_is_met_with_a_suggestion() {
      assertThat(new TestCli().run("inport").failure(2))
          .contains("Unmatched argument at index 0: 'inport'", "Did you mean: claimport imports");
    }
  }

  @Nested
  class When_something_does_not_answer {

    @Test
    void a_store_that_is_away_is_one_clear_sentence() {
      assertThat(storeAway().run("imports").failure(1))
          .isEqualTo(
              """
              claimport: The store does not answer: connection refused
              Next: nothing was half done; try again later.
              """);
    }

    @Test
    void a_portal_that_is_away_is_named_as_such() {
      assertThat(failing(away(Unavailable.Part.PORTAL)).run("imports").failure(1))
          .startsWith("claimport: The portal does not answer: connection refused\n");
    }

    @Test
    void who_debugs_sees_where() {
      assertThat(storeAway().run("imports", "--debug").failure(1))
          .contains("\tat io.claimport.adapters.cli.");
    }
  }

  @Nested
  class When_something_is_unexpected {

    private final RuntimeException bug = new IllegalStateException("first line\nsecond line");

    @Test
    void it_is_one_sentence_without_a_stack_trace() {
      assertThat(failing(bug).run("imports").failure(1))
          .isEqualTo(
              """
              claimport: Something unexpected went wrong: java.lang.IllegalStateException: first line.
              Next: run the command again with --debug to see where.
              """);
    }

    @Test
    void who_debugs_sees_where() {
      assertThat(failing(bug).run("imports", "--debug").failure(1)).contains("\tat io.claimport");
      assertThat(failing(bug).run("--debug", "imports").failure(1)).contains("\tat io.claimport");
      assertThat(failing(bug).with("CLAIMPORT_DEBUG", "1").run("imports").failure(1))
          .contains("\tat io.claimport");
      assertThat(failing(bug).with("CLAIMPORT_DEBUG", "0").run("imports").failure(1))
          .doesNotContain("\tat ");
    }

    @Test
    void an_error_is_no_different() {
      TestCli cli =
          new TestCli()
              .with(
                  ListImports.class,
                  (_, _, _, _) -> {
                    throw new NoClassDefFoundError("org/example/Driver");
                  });

      assertThat(cli.run("imports").failure(1))
          .startsWith("claimport: Something unexpected went wrong: java.lang.NoClassDefFoundError")
          .doesNotContain("\tat ");
      assertThat(cli.run("imports", "--debug").failure(1)).contains("\tat io.claimport");
    }
  }

  @Nested
  class When_standard_output_takes_no_more {

    private final TestCli cli = new TestCli().with(ListImports.class, CannedImports.of());

    @Test
    void a_reader_that_has_read_enough_is_no_failure() {
      for (String form : List.of("table", "json", "csv")) {
        TestCli.Run run =
            cli.writingTo(new FullStream("Broken pipe")).run("imports", "--output", form);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
      }
    }

    @Test
    void nor_is_one_that_has_read_enough_help() {
      TestCli.Run run = cli.writingTo(new FullStream("Broken pipe")).run("--help");
      assertThat(run.err()).isEmpty();
      assertThat(run.exit()).isZero();
    }

    @Test
    void a_full_disk_is_told_once_even_in_the_middle_of_much_output() {
      TestCli much =
          new TestCli()
              .with(
                  ListImports.class,
                  new CannedImports(Collections.nCopies(1_000, Samples.completed())));

      TestCli.Run run =
          much.writingTo(new FullStream("No space left on device")).run("imports", "--output=csv");

      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).hasLineCount(1);
    }

    @Test
    void a_full_disk_is_a_failure() {
      TestCli.Run run =
          cli.writingTo(new FullStream("No space left on device")).run("imports", "--output=json");

      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err())
          .isEqualTo("claimport: Standard output takes no more: No space left on device.\n");
    }
  }

  private static TestCli storeAway() {
    return failing(away(Unavailable.Part.STORE));
  }

  private static Unavailable away(Unavailable.Part part) {
    return new Unavailable(part, "connection refused", new IOException("the cause"));
  }

  private static TestCli failing(RuntimeException failure) {
    return new TestCli()
        .with(
            ListImports.class,
            (_, _, _, _) -> {
              throw failure;
            });
  }

  private static final class FullStream extends OutputStream {

    private final String reason;

    FullStream(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }
}
