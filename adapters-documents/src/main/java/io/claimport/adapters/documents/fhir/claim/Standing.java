package io.claimport.adapters.documents.fhir.claim;

import io.claimport.adapters.documents.fhir.amount.Journal;
import io.claimport.adapters.documents.fhir.amount.Reason;
import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import io.claimport.adapters.documents.fhir.terms.Urls;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a claim counts, and what became of its lines.
final class Standing {

  private static final Set<String> NOT_IN_FORCE = Set.of("cancelled", "draft", "entered-in-error");
  private static final Set<String> ESTIMATES = Set.of("preauthorization", "predetermination");
  private static final Set<String> NOT_COMPLETE = Set.of("error", "partial");

  private final Element eob;
  private final @Nullable Stated<LineStatus> ofAll;

  Standing(Element eob, Journal journal) {
    this.eob = eob;
    this.ofAll = ofAll(eob);
    String outcome = eob.word(Member.OUTCOME);
    if (outcome != null && NOT_COMPLETE.contains(outcome)) {
      journal.find(
          ReadingRules.REMARK,
          eob.place(Member.OUTCOME),
          "the outcome of the claim is not complete");
    }
  }

  /// Whether a claim counts at all; if not, it is reported.
  static boolean isInForce(Element eob, Journal journal) {
    String status = eob.word(Member.STATUS);
    boolean inForce = status == null || !NOT_IN_FORCE.contains(status);
    if (!inForce) {
      journal.find(
          ReadingRules.NOT_IN_FORCE,
          eob.place(Member.STATUS),
          "the status of the claim says that it does not count");
    }
    return inForce;
  }

  private static @Nullable Stated<LineStatus> ofAll(Element eob) {
    String use = eob.word(Member.USE);
    if (use != null && ESTIMATES.contains(use)) {
      return new Stated<>(LineStatus.ESTIMATE, eob.place(Member.USE));
    }
    if ("queued".equals(eob.word(Member.OUTCOME))) {
      return new Stated<>(LineStatus.PENDING, eob.place(Member.OUTCOME));
    }
    return null;
  }

  /// States what became of a line. A negative charge takes back an earlier one.
  void state(Element line, StatedFields.Builder fields) {
    Optional<Stated<BigDecimal>> billed = fields.get(SourceField.BILLED);
    if (ofAll != null) {
      fields.put(SourceField.STATUS, ofAll.value(), ofAll.place());
    } else if (billed.filter(amount -> amount.value().signum() < 0).isPresent()) {
      fields.put(SourceField.STATUS, LineStatus.REVERSAL, billed.get().place());
    } else {
      denial(line).ifPresent(place -> fields.put(SourceField.STATUS, LineStatus.DENIED, place));
    }
  }

  private Optional<Place> denial(Element line) {
    for (Element adjudication : line.objects(Member.ADJUDICATION)) {
      boolean denies =
          adjudication.has(Member.REASON)
              && isDenialReason(adjudication.object(Member.CATEGORY))
              && Reason.of(adjudication).filter(Reason::mayDeny).isPresent();
      if (denies) {
        return Optional.of(adjudication.place(Member.REASON));
      }
    }
    Element payment = eob.object(Member.PAYMENT);
    if (payment == null
        || !ClaimHead.isCoded(payment.object(Member.TYPE), Urls.CARIN_PAYER_STATUS, "denied")) {
      return Optional.empty();
    }
    return Optional.of(payment.place(Member.TYPE));
  }

  private static boolean isDenialReason(@Nullable Element category) {
    return ClaimHead.isCoded(category, Urls.CARIN_DISCRIMINATOR, "denialreason")
        || ClaimHead.isCoded(category, Urls.CARIN_ADJUDICATION, "denialreason");
  }
}
