package io.claimport.domain.lineitem;

import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.marking.ClaimNumber;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// One billed service in the one schema that everything is normalised into.
///
/// It is made once by the normaliser and never changes.
///
/// @param createdAt to the microsecond; anything finer is cut off
public record LineItem(
    LineItemId id,
    ServiceDates serviceDates,
    Codes codes,
    ServiceProvider provider,
    @Nullable ClaimNumber claimNumber,
    Amounts amounts,
    LineStatus status,
    Origin origin,
    Instant createdAt) {

  public LineItem {
    createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
  }
}
