package io.claimport.adapters.documents.e1;

import io.claimport.adapters.documents.layout.LayoutReader;

/// Reads E1. A document is one claim that states the totals; each line states its claim
/// number.
public final class E1Reader extends LayoutReader {

  public E1Reader() {
    super(E1.FORMAT, new E1Form());
  }
}
