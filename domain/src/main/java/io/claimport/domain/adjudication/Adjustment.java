package io.claimport.domain.adjudication;

import io.claimport.domain.money.Money;
import java.util.Set;

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

  /// The group of what is neither the contract's nor the patient's.
  public static final String OTHER = "OA";

  /// The group of what the payer takes off without a contract.
  public static final String PAYER_INITIATED = "PI";

  /// What the patient pays of an allowed amount: deductible, coinsurance, copayment, blood
  /// deductible, psychiatric reduction, and the deductibles and coinsurances of other plans.
  private static final Set<String> COST_SHARES = Set.of("1", "2", "3", "66", "122", "247", "248");

  /// Above what the contract allows.
  private static final String FEE_SCHEDULE = "45";

  private static final String SEQUESTRATION = "253";
  private static final String PRIOR_PAYER = "23";

  /// Above what the contract allows (CARC 45).
  public static Adjustment contractual(Money amount) {
    return new Adjustment(CONTRACTUAL, FEE_SCHEDULE, amount);
  }

  /// What the patient pays before the plan pays anything (CARC 1).
  public static Adjustment deductible(Money amount) {
    return new Adjustment(PATIENT_RESPONSIBILITY, "1", amount);
  }

  /// The patient's percentage of what is allowed (CARC 2).
  public static Adjustment coinsurance(Money amount) {
    return new Adjustment(PATIENT_RESPONSIBILITY, "2", amount);
  }

  /// What the patient pays for each visit (CARC 3).
  public static Adjustment copayment(Money amount) {
    return new Adjustment(PATIENT_RESPONSIBILITY, "3", amount);
  }

  public boolean isContractual() {
    return group.equals(CONTRACTUAL);
  }

  /// Whether the patient bears it, for whatever reason.
  public boolean isPatients() {
    return group.equals(PATIENT_RESPONSIBILITY);
  }

  /// Whether it is the patient's part of an amount that the payer allows.
  public boolean isCostShare() {
    return isPatients() && COST_SHARES.contains(reason);
  }

  /// Whether it is a matter of price: charged above the fee schedule (CARC 45).
  public boolean isPrice() {
    return isContractual() && reason.equals(FEE_SCHEDULE);
  }

  /// Whether the payer allows the amount and keeps it back by law (CO-253).
  public boolean isSequestration() {
    return isContractual() && reason.equals(SEQUESTRATION);
  }

  /// Whether it is what another payer did before (OA-23).
  public boolean isPriorPayers() {
    return group.equals(OTHER) && reason.equals(PRIOR_PAYER);
  }

  /// The same for another amount.
  public Adjustment withAmount(Money other) {
    return new Adjustment(group, reason, other);
  }
}
