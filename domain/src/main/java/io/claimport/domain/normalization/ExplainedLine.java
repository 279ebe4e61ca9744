package io.claimport.domain.normalization;

import io.claimport.domain.lineitem.LineItem;
import java.util.List;

/// A line item, and how each of its fields came to its value.
///
/// @param fields those that have a value, in the order of the schema
public record ExplainedLine(LineItem lineItem, List<FieldOrigin> fields) {

  public ExplainedLine {
    fields = List.copyOf(fields);
  }
}
