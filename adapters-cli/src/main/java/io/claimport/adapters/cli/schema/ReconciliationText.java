package io.claimport.adapters.cli.schema;

import io.claimport.domain.lineitem.Reconciliation;

/// How a line comes from billed to paid, as a sum that one can check in one's head.
final class ReconciliationText {

  private ReconciliationText() {}

  static String of(Reconciliation sums) {
    return switch (sums.outcome()) {
      case BALANCED -> sum(sums) + " = paid " + sums.paid() + ": it balances.";
      case UNBALANCED ->
          sum(sums)
              + " is not paid "
              + sums.paid()
              + ": "
              + sums.difference().orElseThrow()
              + " stays unexplained.";
      case INCOMPLETE ->
          "Whether it balances cannot be said without "
              + String.join(" and ", sums.missing())
              + ".";
    };
  }

  private static String sum(Reconciliation sums) {
    StringBuilder text = new StringBuilder("billed " + sums.billed());
    for (Reconciliation.Part part : sums.parts()) {
      text.append(part.amount().signum() < 0 ? " + " : " − ")
          .append(part.group())
          .append(' ')
          .append(part.amount().abs().toPlainString());
    }
    return text.toString();
  }
}
