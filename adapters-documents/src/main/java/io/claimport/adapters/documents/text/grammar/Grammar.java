package io.claimport.adapters.documents.text.grammar;

import io.claimport.adapters.documents.text.page.Page;
import java.util.List;

/// A layout that statements come in. Each one tries to explain the page on its own;
/// adding a layout means adding a grammar to the list here, and nothing else.
public interface Grammar {

  /// All grammars.
  static List<Grammar> all() {
    return List.of(new PrefixedCodeGrammar(), new EobTableGrammar());
  }

  /// What it makes of the page. A page in another layout has no service lines for it.
  Explanation explain(Page page);
}
