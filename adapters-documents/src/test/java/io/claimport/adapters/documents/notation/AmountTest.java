package io.claimport.adapters.documents.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.notation.Amount.DecimalMark;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12",
        "12.5|12.5",
        "12.50|12.50",
        ".5|0.5",
        "$1,234,567.89|1234567.89",
        "$ 12.00|12.00",
        "12.00 $|-",
        "-12.34|-12.34",
        "-$12.34|-12.34",
        "$-12.34|-12.34",
        "(12.34)|-12.34",
        "($1,234.00)|-1234.00",
        "12.34-|-12.34",
        "12.34 CR|-12.34",
        "12.34CR|-12.34",
        "\u221212.34|-12.34",
        "+12.34|-",
        "--12|-",
        "(-12)|-",
        "(12|-",
        "12)|-",
        "1,2|-",
        "12,34.00|-",
        "1,2345|-",
        "1,|-",
        "1.|-",
        ".|-",
        "1.2.3|-",
        "1e3|-",
        "1 2|-",
        "$|-",
        "$$1|-",
        "12%|-",
        "0x10|-",
        "\u0661\u0662|-",
        "12345678901234567890123456789012345678901|-"
      })
  void an_amount_is_read_exactly_or_not_at_all(String written, String value) {
    Amount amount = Amount.parse(written, DecimalMark.POINT);

    assertThat(amount)
        .isEqualTo(
            value.equals("-") ? new Amount.Unreadable() : new Amount.Stated(new BigDecimal(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "N/A", "n/a", "-", "--", "None", "NULL"})
  void nothing_can_be_written_in_many_ways_and_is_never_zero(String written) {
    assertThat(Amount.parse(written, DecimalMark.POINT)).isEqualTo(new Amount.Absent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.234,50|1234.50", "12,5|12.5", "1.234|1234", "12.50|-", "1,234.50|-"})
  void a_comma_can_stand_before_the_cents(String written, String value) {
    assertThat(Amount.parse(written, DecimalMark.COMMA).stated())
        .isEqualTo(value.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(value)));
  }

  @Property(tries = 2_000)
  void every_text_is_something(@ForAll String written) {
    assertThat(Amount.parse(written, DecimalMark.POINT)).isNotNull();
    assertThat(Amount.parse(written, DecimalMark.COMMA)).isNotNull();
  }

  @Property(tries = 1_000)
  void every_amount_is_read_back(
      @ForAll @BigRange(min = "-999999999999.99", max = "999999999999.99") BigDecimal value) {
    assertThat(Amount.parse(value.toPlainString(), DecimalMark.POINT).stated()).contains(value);
  }
}
