/// Claims exactly as a source stated them, each value with its place in the document.
///
/// Nothing is corrected, marked or computed here; that is what normalisation does. No document
/// format is named here either (ADR-0003).
@NullMarked
package io.claimport.domain.source;

import org.jspecify.annotations.NullMarked;
