package io.claimport.adapters.documents.csv;

import io.claimport.adapters.documents.csv.heading.CsvField;
import io.claimport.adapters.documents.csv.heading.CsvHeader;
import io.claimport.adapters.documents.notation.Amount;
import io.claimport.adapters.documents.notation.Amount.DecimalMark;
import io.claimport.adapters.documents.notation.WrittenDate;
import io.claimport.adapters.documents.notation.WrittenDate.Order;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What only a look at all rows can tell: whether a column's dates begin with the day or
/// the month, and whether cents stand behind a point or a comma.
final class CsvSurvey {

  private static final List<CsvField> DATES =
      List.of(CsvField.SERVICE_DATE, CsvField.SERVICE_DATE_END);

  private final CsvHeader header;
  private final Map<CsvField, Set<Order>> proofs = new EnumMap<>(CsvField.class);
  private final Set<CsvField> inDoubt = EnumSet.noneOf(CsvField.class);
  private boolean pointProved;
  private boolean commaProved;

  CsvSurvey(CsvHeader header) {
    this.header = header;
    DATES.forEach(field -> proofs.put(field, EnumSet.noneOf(Order.class)));
  }

  /// Looks at one row.
  void look(List<String> cells) {
    if (cells.size() < header.size()) {
      return;
    }
    DATES.forEach(field -> header.column(field).ifPresent(c -> lookAtDate(field, cells.get(c))));
    CsvField.AMOUNTS.forEach(
        field -> header.column(field).ifPresent(c -> lookAtAmount(cells.get(c))));
  }

  private void lookAtDate(CsvField field, String cell) {
    switch (WrittenDate.parse(cell)) {
      case WrittenDate.Certain(_, var order) -> proofs(field).add(order);
      case WrittenDate.EitherOrder _ -> inDoubt.add(field);
      case WrittenDate.Absent _, WrittenDate.Unreadable _ -> {
        // proves nothing
      }
    }
  }

  private void lookAtAmount(String cell) {
    boolean withPoint = Amount.parse(cell, DecimalMark.POINT).stated().isPresent();
    boolean withComma = Amount.parse(cell, DecimalMark.COMMA).stated().isPresent();
    pointProved |= withPoint && !withComma;
    commaProved |= withComma && !withPoint;
  }

  /// The decimal mark of a table in which a comma may be one.
  DecimalMark decimalMark() {
    return commaProved || !pointProved ? DecimalMark.COMMA : DecimalMark.POINT;
  }

  /// The fields whose dates could be read in either order, and no row proves which is
  /// meant.
  Set<CsvField> assumedOrders() {
    Set<CsvField> assumed = EnumSet.copyOf(inDoubt);
    assumed.removeIf(
        field -> isProved(field, Order.DAY_FIRST) != isProved(field, Order.MONTH_FIRST));
    return assumed;
  }

  /// Whether the column of a field has dates that begin with the day, and none that begins
  /// with the month.
  boolean isDayFirst(CsvField field) {
    return isProved(field, Order.DAY_FIRST) && !isProved(field, Order.MONTH_FIRST);
  }

  private boolean isProved(CsvField field, Order order) {
    return proofs(field).contains(order);
  }

  private Set<Order> proofs(CsvField field) {
    return proofs.getOrDefault(field, EnumSet.noneOf(Order.class));
  }
}
