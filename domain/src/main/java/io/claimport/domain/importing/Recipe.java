package io.claimport.domain.importing;

import io.claimport.domain.entity.EntityRef;
import java.time.LocalDate;

/// Everything that a portal's document depends on: the same recipe gives the same bytes.
///
/// @param generator version of the generator; it changes whenever a recipe would give other bytes
/// @param format id of the dialect in which the document is written
/// @param asOf the day, in UTC, on which the portal is asked
public record Recipe(
    int generator,
    CatalogVersion catalog,
    EntityRef entity,
    UserId user,
    int items,
    long seed,
    LocalDate asOf,
    String format,
    Scenario scenario) {

  /// What the document is called: `eob_statement_…` from an insurer, `bill_…` from a provider.
  public String fileName(DocumentFormat written) {
    return fileName(entity, asOf, written);
  }

  /// The same for a document that nobody has named.
  public static String fileName(EntityRef entity, LocalDate date, DocumentFormat format) {
    String kind =
        switch (entity.type()) {
          case INSURANCE -> "eob_statement";
          case PROVIDER -> "bill";
        };
    return kind + "_" + entity.id() + "_" + date + "." + format.extension();
  }
}
