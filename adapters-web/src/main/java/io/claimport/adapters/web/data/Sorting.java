package io.claimport.adapters.web.data;

import io.claimport.domain.lineitem.LineItemOrder;
import io.claimport.domain.lineitem.LineItemOrder.By;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The columns that line items can be sorted by; what is not stated comes last.
public enum Sorting {
  DATE("Date", By.SERVICE_DATE),
  BILLED("Billed", By.BILLED),
  PAID("Paid", By.PAID_BY_INSURANCE),
  OWED("You owe", By.PATIENT_RESPONSIBILITY);

  private final String label;
  private final By by;

  Sorting(String label, By by) {
    this.label = label;
    this.by = by;
  }

  public String label() {
    return label;
  }

  /// How the address of the page names it.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Sorting> ofId(@Nullable String id) {
    for (Sorting sorting : values()) {
      if (sorting.id().equals(id)) {
        return Optional.of(sorting);
      }
    }
    return Optional.empty();
  }

  LineItemOrder order(boolean descending) {
    return new LineItemOrder(by, descending);
  }
}
