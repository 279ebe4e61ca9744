package io.claimport.archfixture.domain.culprit.unmarked;

/// Crime: its package has no `package-info`.
public record WithoutNullMarks(String name) {}
