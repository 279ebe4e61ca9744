package io.claimport.adapters.documents.vocabulary;

import io.claimport.adapters.documents.notation.Amount;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.money.Money;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The amounts of one service line, by what they are.
public final class LineAmounts {

  private static final String DEDUCTIBLE = "1";
  private static final String COINSURANCE = "2";
  private static final String COPAY = "3";

  private final Map<ServiceAmount, Stated<BigDecimal>> amounts = new EnumMap<>(ServiceAmount.class);

  /// Adds an amount. Of two of the same kind the first one stays.
  public void put(ServiceAmount kind, BigDecimal value, Place place) {
    amounts.putIfAbsent(kind, new Stated<>(value, place));
  }

  public boolean has(ServiceAmount kind) {
    return amounts.containsKey(kind);
  }

  public boolean isEmpty() {
    return amounts.isEmpty();
  }

  public int count() {
    return amounts.size();
  }

  /// The amount. A payment is often printed as what it takes off the charge; only that of
  /// a reversed charge is negative.
  public Optional<BigDecimal> value(ServiceAmount kind) {
    Optional<BigDecimal> written = Optional.ofNullable(amounts.get(kind)).map(Stated::value);
    Stated<BigDecimal> charge = amounts.get(ServiceAmount.BILLED);
    boolean takenOff = kind == ServiceAmount.PAID && charge != null && charge.value().signum() > 0;
    return takenOff ? written.map(BigDecimal::abs) : written;
  }

  /// States the amounts; the parts of the patient's share and what is written off become
  /// adjustments.
  public void state(StatedFields.Builder fields) {
    List<Adjustment> adjustments = new ArrayList<>();
    amounts.forEach((kind, stated) ->
        field(kind)
            .ifPresentOrElse(
                field -> fields.put(field, value(kind).orElseThrow(), stated.place()),
                () -> adjustment(kind, stated.value()).ifPresent(adjustments::add)));
    if (!adjustments.isEmpty()) {
      fields.put(SourceField.ADJUSTMENTS, adjustments, amounts.values().iterator().next().place());
    }
  }

  /// The field that an amount states, unless it is an adjustment.
  public static Optional<SourceField<BigDecimal>> field(ServiceAmount kind) {
    return switch (kind) {
      case BILLED -> Optional.of(SourceField.BILLED);
      case ALLOWED -> Optional.of(SourceField.ALLOWED);
      case PAID -> Optional.of(SourceField.PAID);
      case PATIENT -> Optional.of(SourceField.PATIENT_RESPONSIBILITY);
      case DEDUCTIBLE, COINSURANCE, COPAY, WRITE_OFF, NOT_COVERED -> Optional.empty();
    };
  }

  /// An adjustment of nothing, or one that is no money, is none.
  private static Optional<Adjustment> adjustment(ServiceAmount kind, BigDecimal value) {
    if (value.signum() == 0 || !Amount.isMoney(value)) {
      return Optional.empty();
    }
    Money amount = Money.exactly(value.abs());
    return switch (kind) {
      case DEDUCTIBLE -> Optional.of(ofPatient(DEDUCTIBLE, amount));
      case COINSURANCE -> Optional.of(ofPatient(COINSURANCE, amount));
      case COPAY -> Optional.of(ofPatient(COPAY, amount));
      case WRITE_OFF -> Optional.of(Adjustment.contractual(amount));
      case BILLED, ALLOWED, PAID, PATIENT, NOT_COVERED -> Optional.empty();
    };
  }

  private static Adjustment ofPatient(String reason, Money amount) {
    return new Adjustment(Adjustment.PATIENT_RESPONSIBILITY, reason, amount);
  }
}
