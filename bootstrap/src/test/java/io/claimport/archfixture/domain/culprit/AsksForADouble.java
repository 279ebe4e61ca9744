package io.claimport.archfixture.domain.culprit;

import java.math.BigDecimal;

/// Crime: an exact amount is made inexact by a call.
public final class AsksForADouble {

  public long cents(BigDecimal amount) {
    return (long) amount.doubleValue();
  }
}
