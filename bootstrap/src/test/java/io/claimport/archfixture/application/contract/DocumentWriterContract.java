package io.claimport.archfixture.application.contract;

import io.claimport.archfixture.application.driven.DocumentWriter;

/// What a writer must do.
public interface DocumentWriterContract {

  DocumentWriter documentWriter();
}
