package io.claimport.adapters.documents.s1;

import io.claimport.adapters.documents.layout.LayoutReader;

/// Reads S1. A document is one claim whose head states the provider for all lines.
///
/// The allowed amount is not stated: normalisation derives it from charge and adjustment.
public final class S1Reader extends LayoutReader {

  public S1Reader() {
    super(S1.FORMAT, new S1Form());
  }
}
