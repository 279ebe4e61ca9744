/// The code sets of billing: procedure codes with their code systems, and provider identifiers.
///
/// A code that nobody knows is data, never an error. No descriptor that belongs to the AMA or
/// the ADA lives here: descriptions are our own plain words (ADR-0006).
@NullMarked
package io.claimport.domain.code;

import org.jspecify.annotations.NullMarked;
