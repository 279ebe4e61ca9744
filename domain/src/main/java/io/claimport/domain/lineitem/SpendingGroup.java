package io.claimport.domain.lineitem;

import io.claimport.domain.lineitem.LineItemTotals.Sum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What line items of one kind come to. Sums run over the lines that state the amount.
///
/// @param name of what they have in common; absent where they do not say
public record SpendingGroup(
    @Nullable String name,
    int lines,
    Sum billed,
    Sum allowed,
    Sum paidByInsurance,
    Sum patientResponsibility) {

  private static SpendingGroup of(@Nullable String name, LineItemTotals totals) {
    return new SpendingGroup(
        name,
        totals.lines(),
        totals.billed(),
        totals.allowed(),
        totals.paidByInsurance(),
        totals.patientResponsibility());
  }

  /// Adds up one line after the other, for those who cannot hold them all at once.
  public static final class Tally {

    private final SpendingBy by;
    private final Map<@Nullable String, LineItemTotals.Tally> groups = new HashMap<>();

    public Tally(SpendingBy by) {
      this.by = by;
    }

    public void add(LineItem item) {
      groups.computeIfAbsent(by.nameOf(item), _ -> new LineItemTotals.Tally()).add(item);
    }

    /// The groups in their order.
    public List<SpendingGroup> groups() {
      List<SpendingGroup> all = new ArrayList<>();
      groups.forEach((name, tally) -> all.add(of(name, tally.totals())));
      all.sort(by.order());
      return List.copyOf(all);
    }
  }
}
