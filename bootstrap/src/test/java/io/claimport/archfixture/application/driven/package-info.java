/// The driven ports of the wrong hexagon.
@NullMarked
package io.claimport.archfixture.application.driven;

import org.jspecify.annotations.NullMarked;
