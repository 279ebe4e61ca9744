package io.claimport.domain.lineitem;

import java.util.UUID;

/// Names a line item. The same line of the same job has the same id, however often it is read.
public record LineItemId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
