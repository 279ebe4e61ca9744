/// What normalisation made of a document: line items and findings.
///
/// Both are written under an unfinished job and read by joining a finished one, so that
/// none can be seen too early (ADR-0007).
@NullMarked
package io.claimport.adapters.persistence.jdbc.normalized;

import org.jspecify.annotations.NullMarked;
