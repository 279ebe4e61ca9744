package io.claimport.archfixture.adapters.rest.culprit;

/// Crime: a command far from the command line.
public record PrintCommand(String code) {}
