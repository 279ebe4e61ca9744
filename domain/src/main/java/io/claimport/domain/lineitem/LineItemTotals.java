package io.claimport.domain.lineitem;

import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sums over line items. Each runs over the lines that state the amount and says how many do not.
///
/// @param earliest the first service date, absent when no line has one
/// @param latest the last service date, ends of periods included
public record LineItemTotals(
    int lines,
    Sum billed,
    Sum allowed,
    Sum paidByInsurance,
    Sum patientResponsibility,
    int uniqueProviders,
    int uniqueProcedureCodes,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest) {

  public static final LineItemTotals NONE =
      new LineItemTotals(0, Sum.NOTHING, Sum.NOTHING, Sum.NOTHING, Sum.NOTHING, 0, 0, null, null);

  /// The sum of what is stated.
  ///
  /// @param amount in US dollars with two decimals; it may be more than one amount can be
  /// @param linesWithout how many lines do not state the amount
  public record Sum(BigDecimal amount, int linesWithout) {

    static final Sum NOTHING = new Sum(Money.ZERO.toDecimal(), 0);

    private Sum plus(@Nullable Money stated) {
      return stated == null
          ? new Sum(amount, linesWithout + 1)
          : new Sum(amount.add(stated.toDecimal()), linesWithout);
    }
  }

  public static LineItemTotals of(Iterable<LineItem> items) {
    Tally tally = new Tally();
    items.forEach(tally::add);
    return tally.totals();
  }

  /// Sums up one line after the other, for those who cannot hold them all at once.
  public static final class Tally {

    private int lines;
    private Sum billed = Sum.NOTHING;
    private Sum allowed = Sum.NOTHING;
    private Sum paid = Sum.NOTHING;
    private Sum patient = Sum.NOTHING;
    private final Set<String> providers = new HashSet<>();
    private final Set<String> procedureCodes = new HashSet<>();
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;

    public void add(LineItem item) {
      lines++;
      billed = billed.plus(item.amounts().billed());
      allowed = allowed.plus(item.amounts().allowed());
      paid = paid.plus(item.amounts().paidByInsurance());
      patient = patient.plus(item.amounts().patientResponsibility());
      if (item.provider().name() != null) {
        providers.add(item.provider().name().value());
      }
      if (item.codes().procedure() != null) {
        procedureCodes.add(item.codes().procedure().value());
      }
      include(item.serviceDates().first());
      include(item.serviceDates().last());
    }

    public LineItemTotals totals() {
      return new LineItemTotals(
          lines,
          billed,
          allowed,
          paid,
          patient,
          providers.size(),
          procedureCodes.size(),
          earliest,
          latest);
    }

    private void include(@Nullable LocalDate date) {
      if (date == null) {
        return;
      }
      earliest = earliest == null || date.isBefore(earliest) ? date : earliest;
      latest = latest == null || date.isAfter(latest) ? date : latest;
    }
  }
}
