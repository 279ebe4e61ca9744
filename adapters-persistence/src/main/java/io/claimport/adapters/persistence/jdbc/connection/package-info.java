/// The way to the database: transactions, and what its errors mean to us.
///
/// No table is named here. What tells H2 and PostgreSQL apart is kept out of all other
/// packages but this one (ADR-0008).
@NullMarked
package io.claimport.adapters.persistence.jdbc.connection;

import org.jspecify.annotations.NullMarked;
