/// The schema's names: how jobs, line items, findings and entities are spelled for programs, and
/// which of it people see in a table.
///
/// Names and shapes are those of the REST API, and tests hold them fast.
@NullMarked
package io.claimport.adapters.cli.schema;

import org.jspecify.annotations.NullMarked;
