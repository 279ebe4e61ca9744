package io.claimport.domain.entity;

import java.util.Locale;
import java.util.Optional;

/// The two kinds of issuers of billing documents.
public enum EntityType {
  /// An insurer; it issues explanations of benefits.
  INSURANCE,
  /// A provider of care; it issues bills and statements.
  PROVIDER;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<EntityType> ofLabel(String label) {
    for (EntityType type : values()) {
      if (type.label().equals(label)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
