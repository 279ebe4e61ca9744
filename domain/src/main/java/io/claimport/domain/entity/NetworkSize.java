package io.claimport.domain.entity;

import java.util.Locale;

/// How far an insurer's network of providers reaches. It decides the type of its standard plan.
public enum NetworkSize {
  NATIONAL(PlanType.PPO),
  REGIONAL(PlanType.HMO),
  LOCAL(PlanType.EPO);

  private final PlanType standardPlan;

  NetworkSize(PlanType standardPlan) {
    this.standardPlan = standardPlan;
  }

  public PlanType standardPlan() {
    return standardPlan;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
