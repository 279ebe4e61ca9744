package io.claimport.archfixture.domain.culprit.chicken;

import io.claimport.archfixture.domain.culprit.egg.NeedsAChicken;

/// Crime: there is no first one of these two packages.
public record NeedsAnEgg(NeedsAChicken egg) {}
