/// The web front end of the wrong hexagon.
@NullMarked
package io.claimport.archfixture.adapters.rest;

import org.jspecify.annotations.NullMarked;
