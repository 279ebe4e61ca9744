/// Each class here commits one crime in the store.
@NullMarked
package io.claimport.archfixture.adapters.persistence.culprit;

import org.jspecify.annotations.NullMarked;
