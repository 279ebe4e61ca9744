/// What the categories and amounts of adjudications state, and the journal in which readers
/// report what is not stated clearly.
///
/// Sums are made only where the format spells one amount in parts (ADR-0003).
@NullMarked
package io.claimport.adapters.documents.fhir.amount;

import org.jspecify.annotations.NullMarked;
