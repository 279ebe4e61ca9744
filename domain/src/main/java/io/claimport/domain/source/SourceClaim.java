package io.claimport.domain.source;

import java.util.List;

/// A claim as the source states it: what holds for all its lines, and the lines.
///
/// What the claim states and a line does not, the line inherits; amounts are the exception, for a
/// claim's amount is a total. A document without the notion of claims is one claim.
///
/// @param place where the claim begins
public record SourceClaim(Place place, StatedFields fields, List<SourceLine> lines) {

  public SourceClaim {
    lines = List.copyOf(lines);
  }
}
