package io.claimport.application.driving;

import io.claimport.domain.importing.Scenario;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a caller wishes of a portal's document. Whatever is left out has a default.
///
/// @param items number of service lines, 1 to 10,000; 5 from an insurer, 3 from a provider
/// @param seed decides every made-up value; one is drawn when left out
/// @param asOf the day on which the portal is asked; today in UTC
/// @param format id of the dialect; the one that the entity always uses
/// @param scenario the laws of the numbers; classic
public record PortalRequest(
    @Nullable Integer items,
    @Nullable Long seed,
    @Nullable LocalDate asOf,
    @Nullable String format,
    @Nullable Scenario scenario) {

  public static final int MAX_ITEMS = 10_000;

  /// Leaves everything to the defaults.
  public static final PortalRequest ANY = new PortalRequest(null, null, null, null, null);

  public static PortalRequest items(int items) {
    return new PortalRequest(items, null, null, null, null);
  }

  /// A request that can be repeated: the same seed on the same day gives the same document.
  public static PortalRequest of(int items, long seed, LocalDate asOf) {
    return new PortalRequest(items, seed, asOf, null, null);
  }
}
