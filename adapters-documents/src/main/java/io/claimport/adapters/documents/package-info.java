/// Readers and writers of billing documents, one package for each format, and the spool.
///
/// The one entry for other rooms is DocumentFormats. No reader knows another one, and
/// none corrects what a document states: that is what normalisation does (ADR-0003).
@NullMarked
package io.claimport.adapters.documents;

import org.jspecify.annotations.NullMarked;
