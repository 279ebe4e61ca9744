package io.claimport.domain.normalization;

import io.claimport.domain.lineitem.LineItem;
import java.util.List;

/// What became of one source claim.
public record NormalizedClaim(List<LineItem> lineItems, List<Finding> findings) {

  public NormalizedClaim {
    lineItems = List.copyOf(lineItems);
    findings = List.copyOf(findings);
  }
}
