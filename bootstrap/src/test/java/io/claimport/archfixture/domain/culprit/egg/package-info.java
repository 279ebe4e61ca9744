/// The other half of a cycle.
@NullMarked
package io.claimport.archfixture.domain.culprit.egg;

import org.jspecify.annotations.NullMarked;
