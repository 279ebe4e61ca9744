/// Puts the wrong hexagon together.
@NullMarked
package io.claimport.archfixture.bootstrap;

import org.jspecify.annotations.NullMarked;
