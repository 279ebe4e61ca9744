package io.claimport.archfixture.adapters.metrics;

import io.claimport.archfixture.application.contract.LineStoreContract;
import io.claimport.archfixture.application.driven.LineStore;
import io.claimport.archfixture.domain.lineitem.LineItem;
import java.util.ArrayList;
import java.util.List;

/// Shows that the store keeps its contract while it is counted.
public final class CountedLinesTest implements LineStoreContract {

  @Override
  public LineStore lineStore() {
    List<LineItem> items = new ArrayList<>();
    return new CountedLines(
        new LineStore() {
          @Override
          public void keep(LineItem item) {
            items.add(item);
          }

          @Override
          public List<LineItem> all() {
            return items;
          }
        });
  }
}
