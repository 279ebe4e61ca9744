package io.claimport.archfixture.domain.normalization;

import io.claimport.archfixture.domain.lineitem.LineItem;

/// Makes line items, as only it may.
public final class Normalizer {

  public LineItem normalize(String code, long cents) {
    return new LineItem(code.strip(), cents);
  }
}
