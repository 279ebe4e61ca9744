package io.claimport.adapters.documents.html;

import io.claimport.domain.source.Place;
import org.jsoup.nodes.Node;

/// Where elements stand in the source.
final class Places {

  private Places() {}

  /// The line on which the node begins; the first for one that the parser has added.
  static Place of(Node node) {
    boolean known = node.sourceRange().isTracked();
    return new Place.TextLine(known ? node.sourceRange().start().lineNumber() : 1);
  }
}
