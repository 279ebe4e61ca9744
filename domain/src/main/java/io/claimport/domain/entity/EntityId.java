package io.claimport.domain.entity;

/// The name by which an entity is asked for, such as `demo_ins_001` or `demo_prov_000001`.
public record EntityId(String value) {

  public EntityId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an entity id is not blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
