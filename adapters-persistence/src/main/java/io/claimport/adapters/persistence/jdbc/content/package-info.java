/// The bytes of documents, in pieces, so that no document has to fit into memory.
///
/// Whose document it is and what became of it is not known here (ADR-0008).
@NullMarked
package io.claimport.adapters.persistence.jdbc.content;

import org.jspecify.annotations.NullMarked;
