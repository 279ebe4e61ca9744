/// The code systems of FHIR explanations of benefits: what a code means, and what it is
/// called when it is written.
///
/// Readers and writers look things up here; nothing here reads or writes (ADR-0003).
@NullMarked
package io.claimport.adapters.documents.fhir.terms;

import org.jspecify.annotations.NullMarked;
