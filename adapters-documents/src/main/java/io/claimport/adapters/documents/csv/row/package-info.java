/// Cuts a table into rows and cells, whatever the cells are for.
///
/// Nothing here knows a heading, a date or a field (ADR-0003).
@NullMarked
package io.claimport.adapters.documents.csv.row;

import org.jspecify.annotations.NullMarked;
