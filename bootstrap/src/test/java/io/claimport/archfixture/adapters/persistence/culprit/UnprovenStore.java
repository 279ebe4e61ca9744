package io.claimport.archfixture.adapters.persistence.culprit;

import io.claimport.archfixture.application.driven.LineStore;
import io.claimport.archfixture.domain.lineitem.LineItem;
import java.util.List;

/// Crime: it implements a port, and no test runs the port's contract.
public final class UnprovenStore implements LineStore {

  @Override
  public void keep(LineItem item) {}

  @Override
  public List<LineItem> all() {
    return List.of();
  }
}
