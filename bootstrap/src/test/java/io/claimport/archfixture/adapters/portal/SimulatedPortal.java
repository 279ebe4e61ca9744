package io.claimport.archfixture.adapters.portal;

import io.claimport.archfixture.application.driven.DocumentWriter;
import io.claimport.archfixture.application.driven.Portal;

/// Writes real documents: the one adapter that may use another adapter's port.
public final class SimulatedPortal implements Portal {

  private final DocumentWriter writer;

  public SimulatedPortal(DocumentWriter writer) {
    this.writer = writer;
  }

  @Override
  public String fetch() {
    return writer.write("99213");
  }
}
