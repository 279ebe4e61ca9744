package io.claimport.adapters.web.data;

import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.money.Money;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns that line items can be sorted by; what is not stated comes last.
public enum Sorting {
  DATE("Date", item -> item.serviceDates().first()),
  BILLED("Billed", item -> cents(item.amounts().billed())),
  PAID("Paid", item -> cents(item.amounts().paidByInsurance())),
  OWED("You owe", item -> cents(item.amounts().patientResponsibility()));

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<LineItem, @Nullable Comparable<?>> value;

  Sorting(String label, Function<LineItem, @Nullable Comparable<?>> value) {
    this.label = label;
    this.value = value;
  }

  private static @Nullable Comparable<?> cents(@Nullable Money money) {
    return money == null ? null : money.cents();
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

  @SuppressWarnings({"unchecked", "rawtypes"}) // the values of one column are of one type
  Comparator<LineItem> order(boolean descending) {
    Comparator values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing((Function) value, Comparator.nullsLast(values));
  }
}
