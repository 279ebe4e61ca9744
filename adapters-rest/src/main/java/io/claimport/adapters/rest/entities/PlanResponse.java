package io.claimport.adapters.rest.entities;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;

/// The plan that an insurer's demo member has this year.
///
/// @param success always true
/// @param plan the plan
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "FoundPlan")
record PlanResponse(@Schema(example = "true") boolean success, Plan plan) {

  /// A member's plan with an insurer.
  ///
  /// @param planId names the plan
  /// @param carrierName the insurer; marked as fictional
  /// @param planName marked as fictional
  /// @param memberId `MEM-` and six digits
  /// @param groupNumber `GRP-` and five digits
  /// @param policyHolder marked as fictional
  /// @param effectiveDate the first day of the plan
  /// @param terminationDate the last day of the plan
  /// @param planType HMO, PPO, EPO, POS or HDHP
  /// @param deductible what the member pays in a year before the plan does
  /// @param outOfPocketMax what the member pays in a year at the most
  /// @param copay what a visit costs the member
  /// @param coinsurance the member's part of the allowed amount after the deductible,
  ///     0.15 to 0.30
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "InsurancePlan")
  record Plan(
      @Schema(example = "plan_demo_ins_001") String planId,
      @Schema(example = "Beacon Life (DEMO)") String carrierName,
      @Schema(example = "Beacon Life PPO (DEMO)") String planName,
      @Schema(example = "MEM-123456") String memberId,
      @Schema(example = "GRP-12345") String groupNumber,
      @Schema(example = "Ada Sample (DEMO)") String policyHolder,
      @Schema(example = "2026-01-01") LocalDate effectiveDate,
      @Schema(example = "2026-12-31") LocalDate terminationDate,
      @Schema(example = "PPO") String planType,
      Limit deductible,
      Limit outOfPocketMax,
      Copay copay,
      @Schema(example = "0.20") BigDecimal coinsurance) {}

  /// A yearly limit, in US dollars.
  ///
  /// @param individual for one person
  /// @param family for the family: twice as much
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "PlanLimit")
  record Limit(
      @Schema(example = "1500.00") BigDecimal individual,
      @Schema(example = "3000.00") BigDecimal family) {}

  /// What a visit costs the member whatever is done in it, in US dollars.
  ///
  /// @param primaryCare a visit to the family doctor
  /// @param specialist a visit to a specialist
  /// @param er a visit to the emergency room
  /// @param urgentCare a visit to urgent care
  @Serdeable(naming = SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "PlanCopay")
  record Copay(
      @Schema(example = "25.00") BigDecimal primaryCare,
      @Schema(example = "50.00") BigDecimal specialist,
      @Schema(example = "250.00") BigDecimal er,
      @Schema(example = "75.00") BigDecimal urgentCare) {}
}
