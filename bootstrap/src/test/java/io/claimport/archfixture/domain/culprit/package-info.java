/// Each class here commits one crime in the domain.
@NullMarked
package io.claimport.archfixture.domain.culprit;

import org.jspecify.annotations.NullMarked;
