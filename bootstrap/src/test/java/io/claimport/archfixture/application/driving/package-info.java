/// The driving port of the wrong hexagon.
@NullMarked
package io.claimport.archfixture.application.driving;

import org.jspecify.annotations.NullMarked;
