package io.claimport.archfixture.adapters.metrics;

import io.claimport.archfixture.application.driven.LineStore;
import io.claimport.archfixture.domain.lineitem.LineItem;
import java.util.List;

/// Counts what another store keeps: it knows the port, and nobody behind it.
public final class CountedLines implements LineStore {

  private final LineStore store;
  private int lines;

  public CountedLines(LineStore store) {
    this.store = store;
  }

  @Override
  public void keep(LineItem item) {
    lines++;
    store.keep(item);
  }

  @Override
  public List<LineItem> all() {
    return store.all();
  }

  public int lines() {
    return lines;
  }
}
