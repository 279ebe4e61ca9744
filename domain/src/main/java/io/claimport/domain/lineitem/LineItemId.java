package io.claimport.domain.lineitem;

import io.claimport.domain.importing.UuidText;
import java.util.Optional;
import java.util.UUID;

/// Names a line item. The same line of the same job has the same id, however often it is read.
public record LineItemId(UUID value) {

  public static Optional<LineItemId> parse(String text) {
    return UuidText.parse(text).map(LineItemId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
