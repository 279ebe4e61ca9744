package io.claimport.domain.entity;

import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A member's plan with an insurer.
///
/// @param memberId `MEM-` and six digits
/// @param groupNumber `GRP-` and five digits
/// @param coinsurance the member's part of the allowed amount after the deductible, 0.15 to 0.30
public record InsurancePlan(
    String planId,
    DemoName carrierName,
    DemoName planName,
    String memberId,
    String groupNumber,
    DemoName policyHolder,
    LocalDate effectiveDate,
    LocalDate terminationDate,
    PlanType planType,
    Limit deductible,
    Limit outOfPocketMax,
    Copay copay,
    BigDecimal coinsurance) {

  public InsurancePlan {
    if (terminationDate.isBefore(effectiveDate)) {
      throw new IllegalArgumentException("a plan ends on or after the day it starts");
    }
  }

  /// A yearly limit for one person and for the family, which is always twice as much.
  public record Limit(Money individual, Money family) {

    public Limit {
      if (!family.equals(individual.plus(individual))) {
        throw new IllegalArgumentException("the family limit is twice the individual one");
      }
    }

    public static Limit of(Money individual) {
      return new Limit(individual, individual.plus(individual));
    }
  }

  /// What a visit costs the member, whatever is done in it.
  public record Copay(Money primaryCare, Money specialist, Money er, Money urgentCare) {}
}
