package io.claimport.domain.adjudication;

import io.claimport.domain.money.Money;

/// A difference between what was charged and what was paid, and who bears it.
///
/// @param group claim adjustment group code: CO contractual, PR patient, OA other, PI payer; any
///     other code is kept as it came
/// @param reason claim adjustment reason code (CARC), such as 45
public record Adjustment(String group, String reason, Money amount) {

  /// The group of what is left to the patient.
  public static final String PATIENT_RESPONSIBILITY = "PR";

  /// The group of what the provider writes off under its contract.
  public static final String CONTRACTUAL = "CO";

  /// Above what the contract allows (CARC 45).
  public static Adjustment contractual(Money amount) {
    return new Adjustment(CONTRACTUAL, "45", amount);
  }

  /// The patient's percentage of what is allowed (CARC 2).
  public static Adjustment coinsurance(Money amount) {
    return new Adjustment(PATIENT_RESPONSIBILITY, "2", amount);
  }

  public boolean isContractual() {
    return group.equals(CONTRACTUAL);
  }
}
