/// A real PostgreSQL server for the tests, of this room and of others.
///
/// Nothing here knows a table or a store (ADR-0008).
@NullMarked
package io.claimport.adapters.persistence.postgres;

import org.jspecify.annotations.NullMarked;
