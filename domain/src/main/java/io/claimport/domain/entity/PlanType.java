package io.claimport.domain.entity;

/// The kinds of health plans: how freely a member may choose providers, and who is paid for.
public enum PlanType {
  HMO,
  PPO,
  EPO,
  POS,
  HDHP
}
