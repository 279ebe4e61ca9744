/// How single values travel between domain, rows and columns.
///
/// Nothing here knows a table. What both databases would hand back differently (dates,
/// times, JSON) travels as text (ADR-0008).
@NullMarked
package io.claimport.adapters.persistence.jdbc.value;

import org.jspecify.annotations.NullMarked;
