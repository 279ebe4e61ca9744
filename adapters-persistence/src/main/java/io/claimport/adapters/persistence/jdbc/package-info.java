/// The stores in a relational database, through Micronaut Data JDBC.
///
/// They are there where there is a `datasources.default`: EmbeddedDatabase and
/// PostgresDatabase, all that other rooms may use, say how to set it. No database product
/// is named in SQL (ADR-0007, ADR-0008).
@Configuration
@Requires(property = "datasources.default.url")
@NullMarked
package io.claimport.adapters.persistence.jdbc;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
