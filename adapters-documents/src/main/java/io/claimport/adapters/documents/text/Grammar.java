package io.claimport.adapters.documents.text;

/// A layout that statements come in. Each one tries to explain the page on its own; adding a layout
/// means adding a grammar to the list of the reader, and nothing else.
interface Grammar {

  /// What it makes of the page. A page in another layout has no service lines for it.
  Explanation explain(Page page);
}
