package io.claimport.archfixture.adapters.documents;

import io.claimport.archfixture.application.contract.DocumentWriterContract;
import io.claimport.archfixture.application.driven.DocumentWriter;

/// Shows that the writer keeps its contract.
public final class TextWriterTest implements DocumentWriterContract {

  @Override
  public DocumentWriter documentWriter() {
    return new TextWriter();
  }
}
