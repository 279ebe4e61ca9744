package io.claimport.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Property
  void a_decimal_form_reads_back_to_the_same_cents(@ForAll long cents) {
    Money money = Money.ofCents(cents);

    assertThat(Money.exactly(money.toDecimal())).isEqualTo(money);
    assertThat(money.toString()).matches("-?\\d+\\.\\d\\d");
  }

  @Property
  void adding_and_taking_away_cancel_out(@ForAll int one, @ForAll int other) {
    Money money = Money.ofCents(one);

    assertThat(money.plus(Money.ofCents(other)).minus(Money.ofCents(other))).isEqualTo(money);
  }

  @Test
  void an_amount_finer_than_a_cent_is_never_taken_silently() {
    BigDecimal fine = new BigDecimal("27.205");

    assertThat(Money.isExact(fine)).isFalse();
    assertThatThrownBy(() -> Money.exactly(fine)).isInstanceOf(ArithmeticException.class);
    assertThat(Money.rounded(fine, RoundingMode.HALF_UP)).hasToString("27.21");
    assertThat(Money.rounded(fine, RoundingMode.HALF_EVEN)).hasToString("27.20");
  }

  @Test
  void trailing_zeros_are_not_precision() {
    assertThat(Money.isExact(new BigDecimal("27.2000"))).isTrue();
  }

  @Test
  void an_overflow_throws_instead_of_wrapping_around() {
    assertThatThrownBy(() -> Money.ofCents(Long.MAX_VALUE).plus(Money.ofCents(1)))
        .isInstanceOf(ArithmeticException.class);
  }
}
