package io.claimport.domain.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Spreads an amount over several so that not a cent is lost: by largest remainder.
public final class Proration {

  private Proration() {}

  /// The amount spread pro rata to the size of the weights, whatever their sign; evenly
  /// where all of them are zero.
  ///
  /// The shares add up to the amount, none is a whole cent off its exact share, and the
  /// shares of the negative amount are those of the amount, negative.
  public static List<Money> spread(Money amount, List<Money> weights) {
    if (amount.isNegative()) {
      return spread(Money.ZERO.minus(amount), weights).stream().map(Money.ZERO::minus).toList();
    }
    List<BigInteger> sizes = sizes(weights);
    BigInteger all = sizes.stream().reduce(BigInteger.ZERO, BigInteger::add);
    List<BigInteger[]> exact =
        sizes.stream()
            .map(size -> BigInteger.valueOf(amount.cents()).multiply(size).divideAndRemainder(all))
            .toList();
    return withLeftCents(amount, exact);
  }

  private static List<BigInteger> sizes(List<Money> weights) {
    boolean allZero = weights.stream().allMatch(Money.ZERO::equals);
    return weights.stream()
        .map(weight -> allZero ? BigInteger.ONE : BigInteger.valueOf(weight.cents()).abs())
        .toList();
  }

  /// Gives each cent that rounding down has left to the largest remainder, to the first
  /// of equal ones.
  private static List<Money> withLeftCents(Money amount, List<BigInteger[]> exact) {
    List<Long> cents = new ArrayList<>(exact.stream().map(e -> e[0].longValueExact()).toList());
    long left = amount.cents() - cents.stream().mapToLong(Long::longValue).sum();
    IntStream.range(0, exact.size())
        .boxed()
        .sorted(Comparator.<Integer, BigInteger>comparing(i -> exact.get(i)[1]).reversed())
        .limit(left)
        .forEach(i -> cents.set(i, cents.get(i) + 1));
    return cents.stream().map(Money::ofCents).toList();
  }
}
