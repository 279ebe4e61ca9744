package io.claimport.archfixture.domain.culprit.egg;

import io.claimport.archfixture.domain.culprit.chicken.NeedsAnEgg;

/// Crime: there is no first one of these two packages.
public record NeedsAChicken(NeedsAnEgg chicken) {}
