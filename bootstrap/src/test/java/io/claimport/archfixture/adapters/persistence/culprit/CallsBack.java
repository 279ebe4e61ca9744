package io.claimport.archfixture.adapters.persistence.culprit;

import io.claimport.archfixture.application.driving.ListLines;

/// Crime: the store asks the application for something.
public record CallsBack(ListLines listLines) {}
