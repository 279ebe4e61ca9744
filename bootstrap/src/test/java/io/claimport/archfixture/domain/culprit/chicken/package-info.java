/// One half of a cycle.
@NullMarked
package io.claimport.archfixture.domain.culprit.chicken;

import org.jspecify.annotations.NullMarked;
