/// The fictional entity catalogue and the simulated portals.
///
/// Entities and statements are invented here, always the same ones from the same numbers
/// (ADR-0005). No layout of a document lives here: writers are handed in. Never a clock,
/// never chance, never a real name. Everything but [SimulatedPortals] stays inside.
@NullMarked
package io.claimport.adapters.portal;

import org.jspecify.annotations.NullMarked;
