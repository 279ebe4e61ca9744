package io.claimport.archfixture.bootstrap.culprit;

import io.claimport.archfixture.adapters.persistence.SqlLineStore;

/// Crime: it knows what an adapter hides.
public record ReachesInside(SqlLineStore store) {}
