package io.claimport.archfixture.domain.lineitem;

/// What the wrong hexagon is about.
public record LineItem(String code, long cents) {}
