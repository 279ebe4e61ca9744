package io.claimport.archfixture.adapters.persistence.culprit;

/// Crime: a request far from the web.
public record LineRequest(String code) {}
