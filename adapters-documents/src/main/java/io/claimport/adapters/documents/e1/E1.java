package io.claimport.adapters.documents.e1;

import io.claimport.domain.importing.DocumentFormat;
import java.util.Set;

/// What writer and reader of E1 agree on.
final class E1 {

  static final DocumentFormat FORMAT = new DocumentFormat("e1", "txt", "text/plain");

  /// Marks the layout; no other document has this line.
  static final String FORM_LINE = "Form E1 - Coded Explanation of Benefits";

  static final String DATE = "Date";
  static final String CODE = "Code";
  static final String DESCRIPTION = "Description";
  static final String PROVIDER = "Provider";
  static final String NPI = "NPI";
  static final String CLAIM_NUMBER = "Claim Number";
  static final String BILLED = "Billed";
  static final String ALLOWED = "Allowed";
  static final String PLAN_PAID = "Plan Paid";
  static final String YOU_OWE = "You Owe";
  static final String STATUS = "Status";

  static final Set<String> TITLES =
      Set.of(
          DATE,
          CODE,
          DESCRIPTION,
          PROVIDER,
          NPI,
          CLAIM_NUMBER,
          BILLED,
          ALLOWED,
          PLAN_PAID,
          YOU_OWE,
          STATUS);

  private E1() {}
}
