package io.claimport.adapters.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.session.Console;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.domain.money.Money;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Table<Row> TABLE =
      Table.<Row>empty()
          .withText("Name", row -> Value.text(row.name()))
          .withNumber("Billed", row -> Value.amount(row.billed()))
          .withSpareText("Place", row -> Value.text(row.place()))
          .withSpare("Code", row -> Value.text(row.code()));

  private static final List<Row> ROWS =
      List.of(
          new Row("Cedar Hollow Clinic (DEMO)", Money.ofCents(1_234_567_89), "Springfield", "A1"),
          new Row("心臓科クリニック (DEMO)", Money.ofCents(-5), "東京", "B2"),
          new Row("Two\nlines \u001b[31m", null, "–", "C3"));

  private record Row(String name, @Nullable Money billed, String place, String code) {}

  @Test
  void a_pipe_gets_everything_in_columns_of_the_right_width() {
    assertThat(print(null))
        .isEqualTo(
            """
            Name                              Billed  Place        Code
            ──────────────────────────  ────────────  ───────────  ────
            Cedar Hollow Clinic (DEMO)  1,234,567.89  Springfield  A1
            心臓科クリニック (DEMO)            -0.05  東京         B2
            Two\uFFFDlines \uFFFD[31m                        –  –            C3
            ──────────────────────────  ────────────  ───────────  ────
            Total                       1,234,567.84
            """);
  }

  @Test
  void a_terminal_of_the_right_width_gets_the_same() {
    assertThat(print(59)).isEqualTo(print(null));
  }

  @Test
  void names_are_shortened_first() {
    assertThat(print(55))
        .isEqualTo(
            """
            Name                          Billed  Place        Code
            ──────────────────────  ────────────  ───────────  ────
            Cedar Hollow Clinic (…  1,234,567.89  Springfield  A1
            心臓科クリニック (DEM…         -0.05  東京         B2
            Two\uFFFDlines \uFFFD[31m                    –  –            C3
            ──────────────────────  ────────────  ───────────  ────
            Total                   1,234,567.84
            """);
  }

  @Test
  void then_columns_that_can_be_spared_are_left_out_and_named() {
    assertThat(print(40))
        .contains("Name", "Billed", "Place")
        .doesNotContain("A1")
        .endsWith("(no room here for: Code)\n");
    assertThat(print(30))
        .doesNotContain("Springfield")
        .endsWith("(no room here for: Place, Code)\n");
  }

  @Test
  void an_amount_is_never_cut() {
    assertThat(print(10)).contains("1,234,567.89", "Cedar Hollo…");
  }

  @Property(tries = 200)
  void no_line_is_wider_than_the_terminal(
      @ForAll @Size(max = 5) List<String> names, @ForAll @IntRange(min = 40, max = 100) int width) {
    List<Row> rows =
        names.stream().map(name -> new Row(name, Money.ofCents(1), name, name)).toList();

    String printed = print(rows, Map.of(), width);

    assertThat(printed.lines().filter(line -> !line.startsWith("(no room")))
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
  }

  private static String print(@Nullable Integer columns) {
    return print(
        ROWS,
        Map.of("Name", Value.text("Total"), "Billed", Value.amount(Money.ofCents(1_234_567_84))),
        columns);
  }

  private static String print(
      List<Row> rows, Map<String, Value> totals, @Nullable Integer columns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Printer printer =
        new Printer(
            new Console(
                InputStream.nullInputStream(),
                out,
                OutputStream.nullOutputStream(),
                Map.of("NO_COLOR", "1"),
                columns,
                null));
    TABLE.print(rows, totals, printer);
    printer.flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
