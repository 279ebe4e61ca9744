package io.claimport.application.usecase;

import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.ImportArchive;
import io.claimport.domain.importing.Document;
import java.io.InputStream;

/// A document that the archive keeps, as readers want it.
record KeptDocument(Document document, ImportArchive archive) implements SpooledDocument {

  @Override
  public long size() {
    return document.size();
  }

  @Override
  public String sha256() {
    return document.sha256();
  }

  @Override
  public InputStream open() {
    return archive
        .content(document.id())
        .orElseThrow(() -> new IllegalStateException("document " + document.id() + " is gone"));
  }

  @Override
  public void close() {
    // there is nothing to give back
  }
}
