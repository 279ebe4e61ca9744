/// An import as a story: the job with its states, its document, and the recipe to replay it.
///
/// How a job is stored, leased or shown is not decided here (ADR-0007).
@NullMarked
package io.claimport.domain.importing;

import org.jspecify.annotations.NullMarked;
