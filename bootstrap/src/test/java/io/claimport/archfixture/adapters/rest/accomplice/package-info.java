/// Front ends that ask culprits, and do no wrong themselves.
@NullMarked
package io.claimport.archfixture.adapters.rest.accomplice;

import org.jspecify.annotations.NullMarked;
