/// Watches what is kept.
@NullMarked
package io.claimport.archfixture.adapters.metrics;

import org.jspecify.annotations.NullMarked;
