package io.claimport.domain.normalization;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// A claim in the making, for the rules that look at all of its lines.
///
/// @param source the claim as stated
/// @param lines its lines, as far as the rules before have brought them
/// @param earlier what the document has brought before this claim
record ClaimDraft(
    SourceClaim source, List<LineDraft> lines, RuleJournal journal, EarlierClaims earlier) {

  ClaimDraft {
    lines = new ArrayList<>(lines);
  }

  void find(Place place, String message) {
    journal.find(place, message);
  }

  /// Leaves a line out for good.
  void drop(LineDraft line) {
    lines.remove(line);
  }

  /// The adjustments that the claim states for itself, beyond those of its lines.
  List<Adjustment> ownAdjustments() {
    return source.fields().value(SourceField.ADJUSTMENTS).orElse(List.of());
  }

  boolean isReversal() {
    return source.fields().value(SourceField.STATUS).filter(LineStatus.REVERSAL::equals).isPresent()
        || (!lines.isEmpty() && lines.stream().allMatch(line -> line.is(LineStatus.REVERSAL)));
  }

  /// Whether the claim goes by the number that its provider gave it: a bill that a payer gets, or the
  /// answer to one.
  boolean isOfProvidersNumber() {
    return source.fields().value(SourceField.PATIENT_CONTROL_NUMBER).isPresent();
  }

  /// Whether adjustments are meant to explain every difference between billed and paid.
  ///
  /// They are where each line speaks of adjustments and the claim answers a bill by its
  /// number, or where the lists hold more than the patient's parts and leave no share beside
  /// them. A source that merely breaks down the patient's share does not speak of write-offs;
  /// nor does one that tells the allowed amount instead.
  boolean isRemittance() {
    return allLines(LineDraft::speaksOfAdjustments)
        && !allLines(ClaimDraft::tellsWriteOffByAllowedAmount)
        && (isOfProvidersNumber()
            || (lines.stream().anyMatch(ClaimDraft::explainsMoreThanThePatientsPart)
                && lines.stream()
                    .allMatch(line -> line.stated(SourceField.PATIENT_RESPONSIBILITY).isEmpty())));
  }

  private static boolean tellsWriteOffByAllowedAmount(LineDraft line) {
    return line.stated(SourceField.ALLOWED).isPresent() && !explainsMoreThanThePatientsPart(line);
  }

  private static boolean explainsMoreThanThePatientsPart(LineDraft line) {
    List<Adjustment> adjustments = line.adjustments();
    return adjustments.isEmpty() || !adjustments.stream().allMatch(Adjustment::isPatients);
  }

  /// Whether the claim has lines and each of them is like this.
  boolean allLines(Predicate<LineDraft> condition) {
    return !lines.isEmpty() && lines.stream().allMatch(condition);
  }

  /// Adds up something of every line, however large.
  BigDecimal sum(Function<LineDraft, BigDecimal> amount) {
    return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
