package io.claimport.domain.entity;

/// An entity as somebody refers to it: which one, and which kind they take it for.
public record EntityRef(EntityType type, EntityId id) {}
