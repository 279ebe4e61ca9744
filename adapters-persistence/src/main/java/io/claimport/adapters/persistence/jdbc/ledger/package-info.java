/// Idempotency keys, in a table of their own: a key is reserved before its job is there.
///
/// What makes two requests equal is decided by whoever reserves (ADR-0007).
@NullMarked
package io.claimport.adapters.persistence.jdbc.ledger;

import org.jspecify.annotations.NullMarked;
