/// JSON as FHIR uses it: resources as small trees of the members that somebody asks for,
/// each of which knows its JSON pointer; documents of many lines, one line at a time.
///
/// Nothing here knows a billing term. Depth, strings, names, numbers and the size of a tree
/// are bounded (ADR-0010).
@NullMarked
package io.claimport.adapters.documents.fhir.json;

import org.jspecify.annotations.NullMarked;
