/// Taking documents in: from the bytes of a request to a form, and from an outcome to an
/// answer.
///
/// The body is taken apart by hand, so that one answer names everything that is wrong
/// with it; what is lawful is for the use case to say (ADR-0003).
@NullMarked
package io.claimport.adapters.rest.ingestion;

import org.jspecify.annotations.NullMarked;
