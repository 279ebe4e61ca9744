/// Reading a document for somebody who keeps it: line items and findings, and nothing is
/// stored.
///
/// The bytes of the body go straight to the port, never through memory (ADR-0003).
@NullMarked
package io.claimport.adapters.rest.normalization;

import org.jspecify.annotations.NullMarked;
