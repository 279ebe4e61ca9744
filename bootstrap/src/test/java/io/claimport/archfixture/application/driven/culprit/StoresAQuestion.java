package io.claimport.archfixture.application.driven.culprit;

import io.claimport.archfixture.application.driving.ListLines;

/// Crime: what stands behind speaks of what front ends ask.
public record StoresAQuestion(ListLines question) {}
