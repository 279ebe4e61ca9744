package io.claimport.adapters.web.explain;

import io.claimport.adapters.web.schema.SchemaField;
import io.claimport.adapters.web.wording.Wording;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.lineitem.Reconciliation.Part;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/// The way from billed to paid in sentences.
public record Account(Reconciliation sums) {

  public String tone() {
    return switch (sums.outcome()) {
      case BALANCED -> "good";
      case UNBALANCED -> "bad";
      case INCOMPLETE -> "warn";
    };
  }

  public String outcome() {
    return switch (sums.outcome()) {
      case BALANCED -> "It balances";
      case UNBALANCED -> "It does not balance";
      case INCOMPLETE -> "Cannot be compared";
    };
  }

  public String sentence() {
    return switch (sums.outcome()) {
      case BALANCED -> "What was billed, less what each side bears, is what was paid, to the cent.";
      case UNBALANCED -> unexplained(sums.difference().orElse(BigDecimal.ZERO));
      case INCOMPLETE ->
          "The document does not state "
              + sums.missing().stream()
                  .map(SchemaField::new)
                  .map(field -> "“" + field.label() + "”")
                  .collect(Collectors.joining(" and "))
              + ", so there is nothing to compare.";
    };
  }

  private static String unexplained(BigDecimal difference) {
    return difference.signum() > 0
        ? Wording.dollars(difference) + " of what was billed is neither explained nor paid."
        : "The parts explain "
            + Wording.dollars(difference.negate())
            + " more than lies between billed and paid.";
  }

  /// Who bears a part.
  public static String bearer(Part part) {
    return switch (part.group()) {
      case Adjustment.CONTRACTUAL -> "Written off under the contract";
      case Adjustment.PATIENT_RESPONSIBILITY -> "Left to the patient";
      case Adjustment.OTHER -> "Other adjustments";
      case Adjustment.PAYER_INITIATED -> "Taken off by the payer";
      default -> "Adjustments of another group"; // not ours: String
    };
  }

  /// Where a part's amount comes from.
  public static String basis(Part part) {
    return switch (part.basis()) {
      case ADJUSTMENTS -> "sum of its adjustments";
      case ALLOWED_AMOUNT -> "billed less allowed";
      case PATIENT_RESPONSIBILITY -> "the patient’s share";
    };
  }
}
