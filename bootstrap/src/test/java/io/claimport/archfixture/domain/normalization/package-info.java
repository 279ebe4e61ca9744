/// The one place in the wrong hexagon where line items are made.
@NullMarked
package io.claimport.archfixture.domain.normalization;

import org.jspecify.annotations.NullMarked;
