/// Runs deferred imports, and looks after the store, while a server is up.
///
/// It decides nothing: which import is next, and what becomes of one whose worker died, is
/// for the use cases and the store to say (ADR-0011).
@NullMarked
package io.claimport.adapters.worker;

import org.jspecify.annotations.NullMarked;
