package io.claimport.archfixture.culprit;

/// Crime: it belongs nowhere.
public record LivesNowhere(String name) {}
