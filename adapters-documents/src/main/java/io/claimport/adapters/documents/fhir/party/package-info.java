/// Who rendered a service: references and whom they lead to.
///
/// An identifier is a national one only where the document says so (policy P-NPI, ADR-0006).
@NullMarked
package io.claimport.adapters.documents.fhir.party;

import org.jspecify.annotations.NullMarked;
