/// The torture collection: ugly documents for whoever builds a reader.
///
/// Nobody's data: every document is fictional and the same for all (ADR-0003).
@NullMarked
package io.claimport.adapters.rest.samples;

import org.jspecify.annotations.NullMarked;
