/// Adapters that stand behind culprits, and do no wrong themselves.
@NullMarked
package io.claimport.archfixture.adapters.persistence.accomplice;

import org.jspecify.annotations.NullMarked;
