package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.domain.lineitem.LineItemOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts the line items that are wanted into ranges of an index, which follow one another in the
/// order that is wanted. To compare whole rows would be for one of the databases only, and neither
/// puts what is null where it is wanted.
final class Ranges {

  /// More than any column takes.
  private static final BigDecimal MUCH = new BigDecimal("999999999999.99");

  private final Conditions conditions;
  private final @Nullable LineItemOrder order;

  Ranges(Conditions conditions, @Nullable LineItemOrder order) {
    this.conditions = conditions;
    this.order = order;
  }

  /// Where a line item stands.
  ///
  /// @param value what the order goes by; absent also where it goes by the jobs
  record Mark(long job, int ordinal, @Nullable Object value) {}

  Mark mark(LineItemRow row) {
    return new Mark(row.jobNumber(), row.ordinal(), order == null ? null : value(row, order.by()));
  }

  private static @Nullable Object value(LineItemRow row, LineItemOrder.By by) {
    return switch (by) {
      case SERVICE_DATE -> row.serviceDate();
      case BILLED -> row.billedAmount();
      case PAID_BY_INSURANCE -> row.paidByInsurance();
      case PATIENT_RESPONSIBILITY -> row.patientResponsibility();
    };
  }

  private static String column(LineItemOrder.By by) {
    return switch (by) {
      case SERVICE_DATE -> "service_date";
      case BILLED -> "billed_amount";
      case PAID_BY_INSURANCE -> "paid_by_insurance";
      case PATIENT_RESPONSIBILITY -> "patient_responsibility";
    };
  }

  /// From the first line item on.
  List<Conditions> all() {
    if (order == null) {
      return List.of(conditions.copy().and("job_number > ?", 0));
    }
    return List.of(stated(order), notStated(order));
  }

  /// All values at once, as a range: only then both databases go through the index from its end.
  private Conditions stated(LineItemOrder wished) {
    boolean isDate = wished.by() == LineItemOrder.By.SERVICE_DATE;
    Object end =
        wished.descending()
            ? (isDate ? LocalDate.MAX : MUCH)
            : (isDate ? LocalDate.MIN : MUCH.negate());
    return conditions
        .copy()
        .and(column(wished.by()) + (wished.descending() ? " <= ?" : " >= ?"), end);
  }

  private Conditions notStated(LineItemOrder wished) {
    return conditions.copy().and(column(wished.by()) + " is null");
  }

  /// What follows: the rest of the job, later jobs, and in an order by value then later values.
  List<Conditions> after(Mark mark) {
    if (order == null) {
      return List.of(restOfJob(conditions, mark, " > ?"), laterJobs(conditions, mark, " > ?"));
    }
    String beyond = order.descending() ? " < ?" : " > ?";
    if (mark.value() == null) {
      Conditions none = notStated(order);
      return List.of(restOfJob(none, mark, beyond), laterJobs(none, mark, beyond));
    }
    String column = column(order.by());
    Conditions same = conditions.copy().and(column + " = ?", mark.value());
    return List.of(
        restOfJob(same, mark, beyond),
        laterJobs(same, mark, beyond),
        conditions.copy().and(column + beyond, mark.value()),
        notStated(order));
  }

  private static Conditions restOfJob(Conditions within, Mark mark, String beyond) {
    return within.copy().and("job_number = ?", mark.job()).and("ordinal" + beyond, mark.ordinal());
  }

  private static Conditions laterJobs(Conditions within, Mark mark, String beyond) {
    return within.copy().and("job_number" + beyond, mark.job());
  }

  /// The order within each of them.
  String orderBy() {
    String way = order != null && order.descending() ? " desc" : "";
    String value = order == null ? "" : column(order.by()) + way + ", ";
    return "user_id%s, %sjob_number%s, ordinal%s".formatted(way, value, way, way);
  }
}
