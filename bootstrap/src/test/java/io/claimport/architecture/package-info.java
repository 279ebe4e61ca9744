/// The rules of the house, and the proof that each of them bites.
///
/// [Rule] is the page to read; `docs/ARCHITECTURE_RULES.md` is the same page for people without
/// an editor. Each rule convicts its [Culprits] in a deliberately wrong little hexagon and nobody
/// else (ADR-0009).
@NullMarked
package io.claimport.architecture;

import org.jspecify.annotations.NullMarked;
