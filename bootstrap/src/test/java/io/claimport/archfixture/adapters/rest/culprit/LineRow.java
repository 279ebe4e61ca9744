package io.claimport.archfixture.adapters.rest.culprit;

/// Crime: a row outside the store.
public record LineRow(String code) {}
