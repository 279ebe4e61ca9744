package io.claimport.adapters.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormTest {

  @Test
  void money_is_a_number_with_two_decimals_however_large() {
    assertThat(JsonForm.compact(Value.amount(Money.ofCents(100)))).isEqualTo("1.00");
    assertThat(JsonForm.compact(Value.amount(Money.ofCents(-5)))).isEqualTo("-0.05");
    assertThat(JsonForm.compact(Value.amount(Money.ofCents(Long.MAX_VALUE))))
        .isEqualTo("92233720368547758.07");
  }

  @Test
  void other_numbers_keep_the_digits_that_they_have() {
    assertThat(JsonForm.compact(Value.decimal(new BigDecimal("1E+3")))).isEqualTo("1000");
    assertThat(JsonForm.compact(Value.decimal(new BigDecimal("0.10")))).isEqualTo("0.10");
  }

  @Test
  void what_is_not_applicable_is_left_out_and_what_is_absent_is_null() {
    Value value = Value.fields().with("a", Value.ABSENT).with("b", Value.NOT_APPLICABLE).build();

    assertThat(JsonForm.compact(value)).isEqualTo("{\"a\":null}");
  }

  @Test
  void text_is_escaped_where_json_wants_it_and_nowhere_else() {
    assertThat(JsonForm.compact(Value.texts(List.of("\"\n", "心臓科 ✓"))))
        .isEqualTo("[\"\\\"\\n\",\"心臓科 ✓\"]");
  }

  @Test
  void an_object_is_put_into_one_line_with_all_its_digits() {
    assertThat(JsonForm.compactObject(" { \"a\" : 1.10,\n\"b\":[12345678901234567890.5,true] } "))
        .contains("{\"a\":1.10,\"b\":[12345678901234567890.5,true]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "1",
        "null",
        "{",
        "{}{}",
        "{} x",
        "{'a':1}",
        "{\"a\":}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":\"\\ud800\"}"
      })
  void anything_else_is_no_object(String text) {
    assertThat(JsonForm.compactObject(text)).isEmpty();
  }

  @Test
  void nesting_without_end_is_no_object_either() {
    assertThat(JsonForm.compactObject("{\"a\":".repeat(5_000))).isEmpty();
  }
}
