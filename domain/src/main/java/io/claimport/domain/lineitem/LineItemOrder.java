package io.claimport.domain.lineitem;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An order of line items by one of their values. Those that do not state it come last, whichever
/// way the order goes; those that state the same stand in the order of their positions, or, where
/// the order descends, against it.
public record LineItemOrder(By by, boolean descending) {

  public enum By {
    /// The first day of the service.
    SERVICE_DATE,
    BILLED,
    PAID_BY_INSURANCE,
    PATIENT_RESPONSIBILITY
  }

  /// Compares values only: line items that state the same are equal here.
  public Comparator<LineItem> byValue() {
    return switch (by) {
      case SERVICE_DATE -> comparing(item -> item.serviceDates().first());
      case BILLED -> comparing(item -> item.amounts().billed());
      case PAID_BY_INSURANCE -> comparing(item -> item.amounts().paidByInsurance());
      case PATIENT_RESPONSIBILITY -> comparing(item -> item.amounts().patientResponsibility());
    };
  }

  private <T extends Comparable<? super T>> Comparator<LineItem> comparing(
      Function<LineItem, @Nullable T> value) {
    Comparator<T> stated = Comparator.naturalOrder();
    return Comparator.comparing(
        value, Comparator.nullsLast(descending ? stated.reversed() : stated));
  }
}
