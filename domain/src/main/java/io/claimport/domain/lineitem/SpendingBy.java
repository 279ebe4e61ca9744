package io.claimport.domain.lineitem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What line items can be put together by, to be added up.
public enum SpendingBy {
  /// The month in which the services began, such as `2026-01`.
  MONTH,
  PROVIDER,
  PROCEDURE_CODE;

  private static final int MONTH_LENGTH = "2026-01".length();

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name of the group that a line item belongs to; absent where it does not say.
  public @Nullable String nameOf(LineItem item) {
    return switch (this) {
      case MONTH -> month(item.serviceDates().first());
      case PROVIDER -> item.provider().name() == null ? null : item.provider().name().value();
      case PROCEDURE_CODE ->
          item.codes().procedure() == null ? null : item.codes().procedure().value();
    };
  }

  private static @Nullable String month(@Nullable LocalDate date) {
    return date == null ? null : date.toString().substring(0, MONTH_LENGTH);
  }

  /// The order of the groups: months as they pass, others by what was billed, most first; those
  /// of the same amount by their names. Lines that do not say come last.
  public Comparator<SpendingGroup> order() {
    Comparator<SpendingGroup> byName =
        Comparator.comparing(
            SpendingGroup::name, Comparator.nullsLast(Comparator.<String>naturalOrder()));
    return switch (this) {
      case MONTH -> byName;
      case PROVIDER, PROCEDURE_CODE ->
          Comparator.<SpendingGroup, Boolean>comparing(group -> group.name() == null)
              .thenComparing(
                  Comparator.<SpendingGroup, BigDecimal>comparing(group -> group.billed().amount())
                      .reversed())
              .thenComparing(byName);
    };
  }
}
