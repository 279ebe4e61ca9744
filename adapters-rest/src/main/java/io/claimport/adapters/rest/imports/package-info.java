/// What is known of imports: their state, and what the normaliser noticed.
///
/// A job is a sealed type in the domain and one flat object in JSON; the exhaustive
/// switch between them stands here (ADR-0007).
@NullMarked
package io.claimport.adapters.rest.imports;

import org.jspecify.annotations.NullMarked;
