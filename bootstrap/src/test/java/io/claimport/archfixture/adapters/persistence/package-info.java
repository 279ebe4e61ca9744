/// The store of the wrong hexagon.
@NullMarked
package io.claimport.archfixture.adapters.persistence;

import org.jspecify.annotations.NullMarked;
