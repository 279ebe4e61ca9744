package io.claimport.adapters.documents.s1;

import io.claimport.domain.importing.DocumentFormat;
import java.util.Set;

/// What writer and reader of S1 agree on.
final class S1 {

  static final DocumentFormat FORMAT = new DocumentFormat("s1", "txt", "text/plain");

  /// Marks the layout; no other document has this line.
  static final String FORM_LINE = "Form S1 - Itemized Statement after Insurance";

  static final String PROVIDER = "Provider";
  static final String PROVIDER_NPI = "Provider NPI";

  static final String DATE = "Date";
  static final String CODE = "Code";
  static final String DESCRIPTION = "Description";
  static final String CHARGE = "Charge";
  static final String ADJUSTMENT = "Adjustment (CO-45)";
  static final String INSURANCE_PAID = "Insurance Paid";
  static final String YOU_OWE = "You Owe";

  /// Columns that a table has only when a line says something else than the head, or when
  /// a line was not simply paid.
  static final String NPI = "NPI";

  static final String STATUS = "Status";

  /// Charge exceeds fee schedule: what a provider writes off under its contract.
  static final String REASON = "45";

  static final Set<String> TITLES =
      Set.of(DATE, CODE, DESCRIPTION, CHARGE, ADJUSTMENT, INSURANCE_PAID, YOU_OWE);

  private S1() {}
}
