package io.claimport.domain.importing;

/// Which catalogue of fictional entities was asked: the same numbers give the same entities.
public record CatalogVersion(long seed, int insurers, int providers) {}
