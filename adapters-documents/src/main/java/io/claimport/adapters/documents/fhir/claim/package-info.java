/// From explanations of benefits to source claims: what a resource states, line by line.
///
/// Nothing is derived here but what the format itself spells as a sum; rules of the domain
/// do the rest (ADR-0003).
@NullMarked
package io.claimport.adapters.documents.fhir.claim;

import org.jspecify.annotations.NullMarked;
