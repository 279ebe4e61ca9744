/// The catalogue and the simulated portals, held to their contracts and to their laws
/// (ADR-0005).
@NullMarked
package io.claimport.adapters.portal;

import org.jspecify.annotations.NullMarked;
