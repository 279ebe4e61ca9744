/// FHIR R4 explanations of benefits in JSON: one, a bundle, or one on each line.
///
/// A bundle is gone through twice, for whom its claims refer to and for the claims; lines
/// are read one at a time. Other releases and XML are refused by name (ADR-0010).
@NullMarked
package io.claimport.adapters.documents.fhir;

import org.jspecify.annotations.NullMarked;
