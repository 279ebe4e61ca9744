package io.claimport.domain.lineitem;

import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody looks for among line items. Every part that is present must hold.
///
/// @param from the first day of the services; a line without a date is left out then
/// @param to the last day of the services; a line without a date is left out then
/// @param procedureCode the whole code
/// @param provider the whole name
public record LineItemFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String procedureCode,
    @Nullable DemoName provider,
    @Nullable ClaimNumber claimNumber) {

  public static final LineItemFilter ANY = new LineItemFilter(null, null, null, null, null);

  public boolean acceptsAll() {
    return equals(ANY);
  }

  public boolean accepts(LineItem item) {
    LocalDate date = item.serviceDates().first();
    return (from == null || (date != null && !date.isBefore(from)))
        && (to == null || (date != null && !date.isAfter(to)))
        && (procedureCode == null || hasCode(item))
        && (provider == null || provider.equals(item.provider().name()))
        && (claimNumber == null || claimNumber.equals(item.claimNumber()));
  }

  private boolean hasCode(LineItem item) {
    return item.codes().procedure() != null
        && item.codes().procedure().value().equals(procedureCode);
  }
}
