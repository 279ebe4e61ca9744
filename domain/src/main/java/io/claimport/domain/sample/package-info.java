/// Documents to try a reader with: each with what a good one makes of it.
///
/// What is expected was found by reading the document, never by running a program. Nothing
/// here knows where the documents are kept (ADR-0002).
@NullMarked
package io.claimport.domain.sample;

import org.jspecify.annotations.NullMarked;
