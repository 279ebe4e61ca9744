/// The contracts of the stores, kept in the embedded database and on PostgreSQL, and what
/// only a database can break.
@NullMarked
package io.claimport.adapters.persistence.jdbc;

import org.jspecify.annotations.NullMarked;
