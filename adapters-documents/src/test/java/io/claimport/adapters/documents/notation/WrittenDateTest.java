package io.claimport.adapters.documents.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.notation.WrittenDate.Order;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31",
        "2026-1-31",
        "2026/01/31",
        "2026-01-31T11:41:28Z",
        "2026-01-31 11:41:28",
        "20260131",
        "31-Jan-2026",
        "31-JAN-26",
        "31 January 2026",
        "Jan 31, 2026",
        "January 31 2026",
        "Jan. 31st, 2026"
      })
  void a_date_can_be_written_in_many_ways(String written) {
    assertThat(WrittenDate.parse(written)).isEqualTo(new WrittenDate.Certain(DAY, Order.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource({
    "01/31/2026, MONTH_FIRST",
    "1/31/26, MONTH_FIRST",
    "01-31-2026, MONTH_FIRST",
    "01/31/2026 12:00:00 AM, MONTH_FIRST",
    "31/01/2026, DAY_FIRST",
    "31.1.2026, DAY_FIRST"
  })
  void a_day_above_twelve_proves_the_order(String written, Order order) {
    assertThat(WrittenDate.parse(written)).isEqualTo(new WrittenDate.Certain(DAY, order));
  }

  @Test
  void digits_that_are_two_dates_are_both() {
    assertThat(WrittenDate.parse("02/01/2026"))
        .isEqualTo(new WrittenDate.EitherOrder(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 2)));
    assertThat(WrittenDate.parse("03/03/2026"))
        .isEqualTo(new WrittenDate.Certain(LocalDate.of(2026, 3, 3), Order.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource({"01/31/70, 1970", "01/31/99, 1999", "01/31/00, 2000", "01/31/69, 2069"})
  void two_digits_of_a_year_mean_1970_to_2069(String written, int year) {
    assertThat(WrittenDate.parse(written).inUsOrder()).contains(LocalDate.of(year, 1, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "13/13/2026",
        "00/01/2026",
        "2026",
        "2026-13-01",
        "yesterday",
        "1/2",
        "01/02-2026",
        "Foo 3, 2026",
        "2026-01-31 and so on",
        "123456789"
      })
  void anything_else_is_no_date(String written) {
    assertThat(WrittenDate.parse(written)).isEqualTo(new WrittenDate.Unreadable());
  }

  @Property(tries = 2_000)
  void every_text_is_something(@ForAll String written) {
    assertThat(WrittenDate.parse(written)).isNotNull();
    assertThat(DateRange.parse(written)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jan 10-15, 2026",
        "January 10 - 15, 2026",
        "01/10/2026 - 01/15/2026",
        "2026-01-10 to 2026-01-15",
        "Jan 10, 2026 through Jan 15, 2026"
      })
  void a_period_has_a_first_and_a_last_day(String written) {
    DateRange range = DateRange.parse(written);

    assertThat(range.first().inUsOrder()).contains(LocalDate.of(2026, 1, 10));
    assertThat(range.last().flatMap(WrittenDate::inUsOrder)).contains(LocalDate.of(2026, 1, 15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jan 10, 2026", "2026-01-10", "01/10/2026"})
  void a_single_day_has_no_last_one(String written) {
    DateRange range = DateRange.parse(written);

    assertThat(range.first().inUsOrder()).contains(LocalDate.of(2026, 1, 10));
    assertThat(range.last()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jan 10-35, 2026", "soon to later", "2026-01-10 to whenever"})
  void half_a_period_is_none(String written) {
    assertThat(DateRange.parse(written).first().inUsOrder()).isEmpty();
  }
}
