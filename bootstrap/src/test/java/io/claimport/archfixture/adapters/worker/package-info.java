/// Lists again and again.
@NullMarked
package io.claimport.archfixture.adapters.worker;

import org.jspecify.annotations.NullMarked;
