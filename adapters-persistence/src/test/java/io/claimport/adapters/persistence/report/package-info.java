/// What the stores promise, sentence by sentence, and which of them keep it.
///
/// Only tests that have run are in it: no sentence is promised here (ADR-0007).
@NullMarked
package io.claimport.adapters.persistence.report;

import org.jspecify.annotations.NullMarked;
