package io.claimport.adapters.documents.x12;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;

/// Reads X12 files that begin with a remittance advice (835); claims (837) may follow in them.
///
/// X12 files without a bill are its own too, so that they are refused for what they are.
public final class X12RemittanceReader implements DocumentReader {

  public static final DocumentFormat FORMAT =
      new DocumentFormat("x12-835", "835", "application/edi-x12");

  @Override
  public DocumentFormat format() {
    return FORMAT;
  }

  @Override
  public Recognition recognize(byte[] head) {
    boolean itsOwn = X12Head.firstSet(head).filter(set -> set != TransactionSet.CLAIM).isPresent();
    return itsOwn ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public Reading read(SpooledDocument document, Receiver receiver) {
    return X12Reading.read(document, receiver);
  }
}
