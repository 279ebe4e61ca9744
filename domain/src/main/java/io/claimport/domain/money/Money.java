package io.claimport.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An exact amount of US dollars, held as whole cents.
///
/// Negative amounts are lawful: reversals are made of them. Arithmetic that would overflow throws
/// [ArithmeticException] instead of wrapping around.
public record Money(long cents) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  private static final int DECIMALS = 2;

  public static Money ofCents(long cents) {
    return new Money(cents);
  }

  /// Takes an amount that has at most two decimals; anything finer throws [ArithmeticException].
  public static Money exactly(BigDecimal amount) {
    return new Money(amount.movePointRight(DECIMALS).longValueExact());
  }

  /// Takes an amount of any precision and rounds it to the cent, the way the caller names.
  public static Money rounded(BigDecimal amount, RoundingMode mode) {
    return exactly(amount.setScale(DECIMALS, mode));
  }

  /// Whether an amount can be held without rounding.
  public static boolean isExact(BigDecimal amount) {
    return amount.scale() <= DECIMALS || amount.stripTrailingZeros().scale() <= DECIMALS;
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(cents, other.cents));
  }

  public boolean isNegative() {
    return cents < 0;
  }

  public boolean isMoreThan(Money other) {
    return compareTo(other) > 0;
  }

  /// The amount with exactly two decimals, as it is written everywhere outside.
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(cents, DECIMALS);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
