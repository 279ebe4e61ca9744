package io.claimport.adapters.documents.text.grammar;

import io.claimport.adapters.documents.text.page.Page;

/// A layout that statements come in. Each one tries to explain the page on its own.
public interface Grammar {

  /// What it makes of the page. A page in another layout has no service lines for it.
  Explanation explain(Page page);
}
