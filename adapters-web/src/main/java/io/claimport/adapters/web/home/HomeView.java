package io.claimport.adapters.web.home;

import io.claimport.adapters.web.page.Frame;
import io.claimport.domain.lineitem.LineItemTotals;

/// What the first page shows.
public record HomeView(Frame frame, LineItemTotals totals, int imports) {

  public boolean isEmpty() {
    return imports == 0;
  }
}
