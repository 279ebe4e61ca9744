package io.claimport.adapters.documents.fhir.amount;

import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import io.claimport.adapters.documents.fhir.terms.AmountMeaning;
import io.claimport.adapters.documents.notation.Amount;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a list of adjudications, or of totals, states.
public final class Amounts {

  /// What may come in several pieces. Anything else that is stated twice, differently, is not
  /// stated at all.
  private static final Set<AmountMeaning> ADD_UP =
      EnumSet.of(
          AmountMeaning.DEDUCTIBLE,
          AmountMeaning.COINSURANCE,
          AmountMeaning.COPAY,
          AmountMeaning.DISCOUNT,
          AmountMeaning.NOT_COVERED,
          AmountMeaning.PAID_BY_PATIENT);

  private final Journal journal;
  private final Map<AmountMeaning, Stated<BigDecimal>> amounts = new EnumMap<>(AmountMeaning.class);
  private final Set<AmountMeaning> contradicted = EnumSet.noneOf(AmountMeaning.class);
  private final Adjustments adjustments;
  private @Nullable Place foreign;

  private Amounts(Journal journal) {
    this.journal = journal;
    this.adjustments = new Adjustments(journal);
  }

  /// Takes the amounts of all of them.
  public static Amounts of(List<Element> adjudications, Journal journal) {
    Amounts amounts = new Amounts(journal);
    adjudications.forEach(amounts::take);
    return amounts;
  }

  private void take(Element adjudication) {
    AmountMeaning meaning = Category.of(adjudication, journal);
    Element money = adjudication.object(Member.AMOUNT);
    if (meaning == null || money == null) {
      return;
    }
    if (MoneyReader.isForeign(money)) {
      foreign = foreign == null ? money.place(Member.CURRENCY) : foreign;
      return;
    }
    switch (MoneyReader.read(money)) {
      case Amount.Stated(var value) -> add(meaning, adjudication, value, money.place(Member.VALUE));
      case Amount.Absent _ -> {
        // a mark without money
      }
      case Amount.Unreadable _ ->
          journal.find(
              ReadingRules.AMOUNT_UNREADABLE, money.place(Member.VALUE), "an amount is no number");
    }
  }

  private void add(AmountMeaning meaning, Element adjudication, BigDecimal value, Place place) {
    adjustments.add(meaning, adjudication, value, place);
    Stated<BigDecimal> before = amounts.get(meaning);
    if (before == null) {
      amounts.put(meaning, new Stated<>(value, place));
    } else if (ADD_UP.contains(meaning)) {
      amounts.put(meaning, new Stated<>(before.value().add(value), before.place()));
    } else if (before.value().compareTo(value) != 0 && isTaken(meaning)) {
      contradicted.add(meaning);
      journal.find(
          ReadingRules.AMOUNT_CONTRADICTED, place, "the same amount is stated twice, differently");
    }
  }

  private static boolean isTaken(AmountMeaning meaning) {
    return meaning != AmountMeaning.NONE && meaning != AmountMeaning.OTHER_PAYER;
  }

  /// Where an amount is that is not in US dollars.
  public Optional<Place> foreign() {
    return Optional.ofNullable(foreign);
  }

  /// Whether nothing is stated at all.
  public boolean isEmpty() {
    return amounts.isEmpty();
  }

  /// What was charged.
  public Optional<Stated<BigDecimal>> billed() {
    return get(AmountMeaning.BILLED).or(() -> get(AmountMeaning.DRUG_COST));
  }

  Optional<Stated<BigDecimal>> paid() {
    return get(AmountMeaning.PAID)
        .or(() -> sum(get(AmountMeaning.PAID_TO_PROVIDER), get(AmountMeaning.PAID_TO_PATIENT)))
        .or(() -> get(AmountMeaning.BENEFIT));
  }

  private static Optional<Stated<BigDecimal>> sum(
      Optional<Stated<BigDecimal>> one, Optional<Stated<BigDecimal>> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return Optional.of(new Stated<>(one.get().value().add(other.get().value()), one.get().place()));
  }

  private Optional<Stated<BigDecimal>> get(AmountMeaning meaning) {
    return contradicted.contains(meaning)
        ? Optional.empty()
        : Optional.ofNullable(amounts.get(meaning));
  }

  /// States the four amounts, and what the patient paid.
  public void state(StatedFields.Builder fields) {
    put(fields, SourceField.BILLED, billed());
    put(fields, SourceField.ALLOWED, get(AmountMeaning.ALLOWED));
    put(fields, SourceField.PAID, paid());
    put(fields, SourceField.PATIENT_RESPONSIBILITY, get(AmountMeaning.PATIENT_SHARE));
    put(fields, SourceField.PAID_BY_PATIENT, get(AmountMeaning.PAID_BY_PATIENT));
  }

  /// States the differences that have a reason.
  public void stateAdjustments(StatedFields.Builder fields) {
    Optional<Stated<List<Adjustment>>> stated = adjustments.stated();
    stated.ifPresent(list -> fields.put(SourceField.ADJUSTMENTS, list.value(), list.place()));
  }

  /// States an amount, if there is one.
  public static void put(
      StatedFields.Builder fields,
      SourceField<BigDecimal> field,
      Optional<Stated<BigDecimal>> amount) {
    amount.ifPresent(stated -> fields.put(field, stated.value(), stated.place()));
  }
}
