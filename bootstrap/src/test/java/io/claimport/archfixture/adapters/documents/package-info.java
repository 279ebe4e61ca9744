/// The format of the wrong hexagon.
@NullMarked
package io.claimport.archfixture.adapters.documents;

import org.jspecify.annotations.NullMarked;
