package io.claimport.adapters.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.money.Money;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
  void a_text_that_a_spreadsheet_would_calculate_gets_an_apostrophe(String text) {
    assertThat(csv(Value.text(text))).isEqualTo("'" + text);
    assertThat(csv(Value.texts(List.of(text, "b")))).isEqualTo("'" + text + " b");
  }

  @Test
  void so_does_one_behind_a_tab_or_a_return() {
    assertThat(csv(Value.text("\t=1"))).isEqualTo("'\t=1");
    assertThat(csv(Value.text("\r=1"))).isEqualTo("\"'\r=1\"");
  }

  @Test
  void a_number_is_plain_and_never_taken_for_a_formula() {
    assertThat(csv(Value.amount(Money.ofCents(-1_234_56)))).isEqualTo("-1234.56");
    assertThat(csv(Value.whole(-5))).isEqualTo("-5");
  }

  @Test
  void what_would_break_a_row_is_quoted() {
    assertThat(csv(Value.text("a,b"))).isEqualTo("\"a,b\"");
    assertThat(csv(Value.text("say \"ah\""))).isEqualTo("\"say \"\"ah\"\"\"");
    assertThat(csv(Value.text("two\nlines"))).isEqualTo("\"two\nlines\"");
    assertThat(csv(Value.text("心臓科"))).isEqualTo("心臓科");
  }

  @Test
  void absent_is_empty_and_not_zero() {
    assertThat(csv(Value.ABSENT)).isEmpty();
    assertThat(csv(Value.NOT_APPLICABLE)).isEmpty();
    assertThat(csv(Value.amount(Money.ZERO))).isEqualTo("0.00");
  }

  @Test
  void what_is_deep_becomes_json_in_its_cell() {
    assertThat(csv(Value.fields().with("a", Value.whole(1)).build()))
        .isEqualTo("\"{\"\"a\"\":1}\"");
    assertThat(csv(new Value.Foreign("{ \"a\": [ 1.10 ] }"))).isEqualTo("\"{\"\"a\"\":[1.10]}\"");
  }

  private static String csv(Value value) {
    StringWriter out = new StringWriter();
    CsvForm.write(Shape.<Value>empty().with("x", v -> v), List.of(value), out);
    assertThat(out.toString()).startsWith("x\n").endsWith("\n");
    return out.toString().substring(2, out.toString().length() - 1);
  }
}
