package io.claimport.adapters.documents.x12.writing;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.StatementLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The adjustments of a line, which always explain the whole difference between charge and payment.
final class LineAdjustments {

  /// For a part of the difference that the statement gives no reason for.
  private static final String OTHER = "OA";

  private static final String NO_STANDARD_REASON = "192";
  private static final int MOST_REASONS = 6;

  private LineAdjustments() {}

  static List<Adjustment> of(StatementLine line) {
    List<Adjustment> adjustments = new ArrayList<>(stated(line));
    adjustments.removeIf(adjustment -> adjustment.amount().equals(Money.ZERO));
    Money explained = adjustments.stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    Money rest = line.billed().minus(line.paidByInsurance()).minus(explained);
    if (!rest.equals(Money.ZERO)) {
      adjustments.add(new Adjustment(OTHER, NO_STANDARD_REASON, rest));
    }
    return adjustments;
  }

  private static List<Adjustment> stated(StatementLine line) {
    return line.adjustments().isEmpty()
        ? List.of(
            Adjustment.contractual(line.adjustment()),
            Adjustment.coinsurance(line.patientResponsibility()))
        : line.adjustments();
  }

  /// What is left to the patient according to the adjustments.
  static Money patientShare(List<StatementLine> lines) {
    return lines.stream()
        .flatMap(line -> of(line).stream())
        .filter(adjustment -> adjustment.group().equals(Adjustment.PATIENT_RESPONSIBILITY))
        .map(Adjustment::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /// One segment for each group, or more where a group has many reasons.
  static void write(StatementLine line, SegmentWriter out) {
    Map<String, List<Adjustment>> groups = new LinkedHashMap<>();
    for (Adjustment adjustment : of(line)) {
      groups.computeIfAbsent(adjustment.group(), _ -> new ArrayList<>()).add(adjustment);
    }
    groups.forEach((group, adjustments) -> {
      for (int i = 0; i < adjustments.size(); i += MOST_REASONS) {
        int end = Math.min(adjustments.size(), i + MOST_REASONS);
        segment(group, adjustments.subList(i, end), out);
      }
    });
  }

  private static void segment(String group, List<Adjustment> adjustments, SegmentWriter out) {
    List<String> elements = new ArrayList<>();
    elements.add(X12Text.of(group, 2));
    for (Adjustment adjustment : adjustments) {
      elements.add(X12Text.of(adjustment.reason(), X12Text.IDENTIFIER));
      elements.add(adjustment.amount().toString());
      elements.add("");
    }
    out.segment("CAS", elements);
  }
}
