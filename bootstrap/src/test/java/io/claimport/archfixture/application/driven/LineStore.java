package io.claimport.archfixture.application.driven;

import io.claimport.archfixture.domain.lineitem.LineItem;
import java.util.List;

/// Keeps line items.
public interface LineStore {

  void keep(LineItem item);

  List<LineItem> all();
}
