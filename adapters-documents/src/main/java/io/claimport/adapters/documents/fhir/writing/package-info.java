/// Statements of insurers as FHIR explanations of benefits, in two dialects.
///
/// One claim is one resource; several are a bundle. The same statement gives the same bytes
/// (ADR-0002).
@NullMarked
package io.claimport.adapters.documents.fhir.writing;

import org.jspecify.annotations.NullMarked;
