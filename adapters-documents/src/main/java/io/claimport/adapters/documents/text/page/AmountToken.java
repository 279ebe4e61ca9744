package io.claimport.adapters.documents.text.page;

import java.math.BigDecimal;
import java.util.Optional;

/// An amount of dollars in a line of text.
///
/// @param start where it begins, sign and brackets included
/// @param end the first place behind it
/// @param value absent when there is a dollar sign but nothing that is an amount for
///     certain
public record AmountToken(int start, int end, Optional<BigDecimal> value) {

  public boolean isNegative() {
    return value.filter(amount -> amount.signum() < 0).isPresent();
  }
}
