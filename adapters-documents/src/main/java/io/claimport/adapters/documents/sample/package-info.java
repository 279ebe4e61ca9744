/// The torture collection: its documents are resources of this room, and `index.csv` says
/// what each is about and what a good reader makes of it.
///
/// What is expected is written by hand, from the documents (ADR-0002).
@NullMarked
package io.claimport.adapters.documents.sample;

import org.jspecify.annotations.NullMarked;
