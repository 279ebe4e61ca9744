package io.claimport.adapters.documents.x12;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.domain.importing.DocumentFormat;

/// Reads X12 files that begin with a claim (837), be it professional, institutional or dental;
/// remittance advices (835) may follow in them.
public final class X12ClaimReader implements DocumentReader {

  public static final DocumentFormat FORMAT =
      new DocumentFormat("x12-837", "837", "application/edi-x12");

  @Override
  public DocumentFormat format() {
    return FORMAT;
  }

  @Override
  public Recognition recognize(byte[] head) {
    boolean itsOwn = X12Head.firstSet(head).filter(set -> set == TransactionSet.CLAIM).isPresent();
    return itsOwn ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public Reading read(SpooledDocument document, Receiver receiver) {
    return X12Reading.read(document, receiver);
  }
}
