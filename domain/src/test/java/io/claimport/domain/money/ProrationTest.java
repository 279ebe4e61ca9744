package io.claimport.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProrationTest {

  private static List<Money> cents(long... cents) {
    return LongStream.of(cents).mapToObj(Money::ofCents).toList();
  }

  @Test
  void cents_left_over_go_to_the_largest_remainders_and_of_equal_ones_to_the_first() {
    assertThat(Proration.spread(Money.ofCents(100), cents(1, 1, 1))).isEqualTo(cents(34, 33, 33));
    assertThat(Proration.spread(Money.ofCents(10), cents(1, 5, 1))).isEqualTo(cents(2, 7, 1));
    assertThat(Proration.spread(Money.ofCents(2), cents(0, 0, 0))).isEqualTo(cents(1, 1, 0));
    assertThat(Proration.spread(Money.ofCents(9), List.of())).isEmpty();
  }

  @Property
  void shares_add_up_and_none_is_a_cent_off(
      @ForAll @IntRange int amount, @ForAll @Size(min = 1, max = 30) List<Integer> weights) {
    List<Money> sizes = weights.stream().map(w -> Money.ofCents(w)).toList();
    List<Money> shares = Proration.spread(Money.ofCents(amount), sizes);
    long all = weights.stream().mapToLong(w -> Math.abs((long) w)).sum();

    assertThat(shares.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.ofCents(amount));
    for (int i = 0; all > 0 && i < shares.size(); i++) {
      BigDecimal exact =
          BigDecimal.valueOf(amount)
              .multiply(BigDecimal.valueOf(Math.abs((long) weights.get(i))))
              .divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
      assertThat(BigDecimal.valueOf(shares.get(i).cents()).subtract(exact).abs())
          .isLessThan(BigDecimal.ONE);
    }
  }

  @Property
  void taking_back_what_was_spread_leaves_nothing(
      @ForAll int amount, @ForAll @Size(min = 1, max = 30) List<Integer> weights) {
    List<Money> sizes = weights.stream().map(w -> Money.ofCents(w)).toList();
    List<Money> there = Proration.spread(Money.ofCents(amount), sizes);
    List<Money> back = Proration.spread(Money.ZERO.minus(Money.ofCents(amount)), sizes);

    for (int i = 0; i < there.size(); i++) {
      assertThat(there.get(i).plus(back.get(i))).isEqualTo(Money.ZERO);
    }
  }
}
