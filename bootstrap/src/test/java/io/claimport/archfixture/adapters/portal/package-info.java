/// The portal of the wrong hexagon.
@NullMarked
package io.claimport.archfixture.adapters.portal;

import org.jspecify.annotations.NullMarked;
