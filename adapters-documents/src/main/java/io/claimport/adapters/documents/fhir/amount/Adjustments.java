package io.claimport.adapters.documents.fhir.amount;

import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.terms.AmountMeaning;
import io.claimport.adapters.documents.notation.Amount;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.Stated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Differences with a reason: the parts of the patient's share, the discount, and what is not
/// covered where the reason says that the patient owes it.
final class Adjustments {

  private static final int CENTS = 2;

  private final Journal journal;
  private final List<Adjustment> list = new ArrayList<>();
  private @Nullable Place first;

  Adjustments(Journal journal) {
    this.journal = journal;
  }

  void add(AmountMeaning meaning, Element adjudication, BigDecimal value, Place place) {
    switch (meaning) {
      case DEDUCTIBLE -> add(Adjustment.PATIENT_RESPONSIBILITY, "1", value, place);
      case COINSURANCE -> add(Adjustment.PATIENT_RESPONSIBILITY, "2", value, place);
      case COPAY -> add(Adjustment.PATIENT_RESPONSIBILITY, "3", value, place);
      case DISCOUNT -> add(Adjustment.CONTRACTUAL, "45", value, place);
      case NOT_COVERED ->
          Reason.of(adjudication)
              .filter(Reason::isPatients)
              .ifPresent(reason -> add(reason.group(), reason.code(), value, place));
      case BILLED,
          DRUG_COST,
          ALLOWED,
          PAID,
          PAID_TO_PROVIDER,
          PAID_TO_PATIENT,
          BENEFIT,
          PATIENT_SHARE,
          PAID_BY_PATIENT,
          OTHER_PAYER,
          NONE -> {
        // an amount, not a difference between two
      }
    }
  }

  private void add(String group, String reason, BigDecimal value, Place place) {
    BigDecimal cents = value.setScale(CENTS, RoundingMode.HALF_UP);
    if (!Amount.isMoney(cents)) {
      journal.find(ReadingRules.AMOUNT_UNREADABLE, place, "an adjustment is out of range");
      return;
    }
    if (!Money.isExact(value)) {
      journal.find(ReadingRules.ADJUSTMENT_ROUNDED, place, "an adjustment is finer than a cent");
    }
    list.add(new Adjustment(group, reason, Money.exactly(cents)));
    first = first == null ? place : first;
  }

  /// The list, if there is something on it: an adjudication that does not speak of a
  /// difference does not deny that there is one.
  Optional<Stated<List<Adjustment>>> stated() {
    return Optional.ofNullable(first).map(place -> new Stated<>(List.copyOf(list), place));
  }
}
