package io.claimport.adapters.documents.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Each bomb ends soon, with a finding or a refusal, in a heap that is smaller than what it
/// would unpack to.
class BombTest {

  /// HTML and PDF are held as a whole, within limits; everything else is read as it comes.
  private static final Set<String> HELD = Set.of("html", "pdf");

  @Test
  @Timeout(240)
  void what_is_read_as_it_comes_needs_64_megabytes_at_most() throws Exception {
    List<String> bombs = names(bomb -> !HELD.contains(bomb.format()));

    assertThat(disposed("64m", bombs))
        .containsExactly(
            "NESTED_ARRAYS: refused at line 1",
            "NESTED_OBJECTS: refused at line 1",
            "NESTED_WHERE_NOBODY_LOOKS: refused at line 1",
            "DIGITS_OF_AN_AMOUNT: refused at line 1",
            "EXPONENT_OF_AN_AMOUNT: read with a result",
            "BILLION_ELEMENTS: refused at document",
            "LONG_JSON_STRING: refused at line 1",
            "LONG_ELEMENT_OF_A_REMITTANCE: refused at segment 4",
            "LONG_ELEMENT_OF_A_CLAIM: refused at segment 5",
            "SEGMENT_OF_EMPTY_ELEMENTS: refused at segment 4",
            "LONG_LINE_OF_A_TABLE: refused at row 3",
            "LONG_QUOTED_CELL: refused at row 3",
            "QUOTED_LINES_WITHOUT_END: refused at row 3",
            "LINE_OF_EMPTY_CELLS: refused at row 3",
            "LONG_LINE_OF_TEXT: refused at document",
            "LONG_LINE_OF_A_FORM: refused at document");
  }

  @Test
  @Timeout(240)
  void what_is_held_as_a_whole_needs_128_megabytes_at_most() throws Exception {
    List<String> bombs = names(bomb -> HELD.contains(bomb.format()));

    assertThat(disposed("128m", bombs))
        .isEqualTo(bombs.stream().map(bomb -> bomb + ": refused at document").toList());
  }

  private interface Choice {
    boolean takes(Bomb bomb);
  }

  private static List<String> names(Choice choice) {
    return Stream.of(Bomb.values()).filter(choice::takes).map(Bomb::name).toList();
  }

  /// What a JVM with this heap says of each bomb.
  private static List<String> disposed(String heap, List<String> bombs)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + heap,
                    "-Djava.awt.headless=true",
                    "-cp",
                    System.getProperty("java.class.path"),
                    BombDisposal.class.getName()),
                bombs.stream())
            .toList();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      return said.lines().toList();
    } finally {
      process.destroyForcibly();
    }
  }
}
