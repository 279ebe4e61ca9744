/// The spool: memory for small documents, a private file for large ones.
@NullMarked
package io.claimport.adapters.documents.spool;

import org.jspecify.annotations.NullMarked;
