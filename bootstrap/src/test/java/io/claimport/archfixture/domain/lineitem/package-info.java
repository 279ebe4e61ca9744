/// The line items of the wrong hexagon.
@NullMarked
package io.claimport.archfixture.domain.lineitem;

import org.jspecify.annotations.NullMarked;
