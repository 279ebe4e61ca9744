package io.claimport.adapters.cli.schema;

import static io.claimport.adapters.cli.output.Value.amount;
import static io.claimport.adapters.cli.output.Value.decimal;
import static io.claimport.adapters.cli.output.Value.text;

import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.table.Details;
import io.claimport.domain.entity.InsurancePlan;

/// Plans of insurers.
public final class Plans {

  public static final Shape<InsurancePlan> SHAPE =
      Shape.<InsurancePlan>empty()
          .with("plan_id", plan -> text(plan.planId()))
          .with("carrier_name", plan -> text(plan.carrierName()))
          .with("plan_name", plan -> text(plan.planName()))
          .with("member_id", plan -> text(plan.memberId()))
          .with("group_number", plan -> text(plan.groupNumber()))
          .with("policy_holder", plan -> text(plan.policyHolder()))
          .with("effective_date", plan -> text(plan.effectiveDate()))
          .with("termination_date", plan -> text(plan.terminationDate()))
          .with("plan_type", plan -> text(plan.planType()))
          .with("deductible", plan -> limit(plan.deductible()))
          .with("out_of_pocket_max", plan -> limit(plan.outOfPocketMax()))
          .with("copay", plan -> copay(plan.copay()))
          .with("coinsurance", plan -> decimal(plan.coinsurance()));

  private Plans() {}

  public static Details details(InsurancePlan plan) {
    return new Details()
        .with("Plan", text(plan.planName() + ", " + plan.planType()))
        .with("Plan id", text(plan.planId()))
        .with("Carrier", text(plan.carrierName()))
        .with("Policy holder", text(plan.policyHolder()))
        .with("Member", text(plan.memberId() + ", group " + plan.groupNumber()))
        .with("In force", text(plan.effectiveDate() + " to " + plan.terminationDate()))
        .with("Deductible, one person", amount(plan.deductible().individual()))
        .with("Deductible, family", amount(plan.deductible().family()))
        .with("Out of pocket at most, one person", amount(plan.outOfPocketMax().individual()))
        .with("Out of pocket at most, family", amount(plan.outOfPocketMax().family()))
        .with("Copay, primary care", amount(plan.copay().primaryCare()))
        .with("Copay, specialist", amount(plan.copay().specialist()))
        .with("Copay, emergency room", amount(plan.copay().er()))
        .with("Copay, urgent care", amount(plan.copay().urgentCare()))
        .with("Coinsurance", decimal(plan.coinsurance()));
  }

  private static Value limit(InsurancePlan.Limit limit) {
    return Value.fields()
        .with("individual", amount(limit.individual()))
        .with("family", amount(limit.family()))
        .build();
  }

  private static Value copay(InsurancePlan.Copay copay) {
    return Value.fields()
        .with("primary_care", amount(copay.primaryCare()))
        .with("specialist", amount(copay.specialist()))
        .with("er", amount(copay.er()))
        .with("urgent_care", amount(copay.urgentCare()))
        .build();
  }
}
