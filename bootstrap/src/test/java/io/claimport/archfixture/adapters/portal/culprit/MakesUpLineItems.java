package io.claimport.archfixture.adapters.portal.culprit;

import io.claimport.archfixture.domain.lineitem.LineItem;

/// Crime: it makes up what should be read from a document.
public final class MakesUpLineItems {

  public LineItem makeUp() {
    return new LineItem("99213", 100);
  }
}
