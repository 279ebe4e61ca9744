/// The use case of the wrong hexagon.
@NullMarked
package io.claimport.archfixture.application.usecase;

import org.jspecify.annotations.NullMarked;
