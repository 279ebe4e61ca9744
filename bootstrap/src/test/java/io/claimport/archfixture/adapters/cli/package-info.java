/// The command line of the wrong hexagon.
@NullMarked
package io.claimport.archfixture.adapters.cli;

import org.jspecify.annotations.NullMarked;
