/// Damages documents in every way that comes to mind and watches the readers.
///
/// Every mutant can be made again from the reader's name, a seed and its index. What is
/// found here becomes a test of its own, with a document as small as it can be.
@NullMarked
package io.claimport.adapters.documents.fuzz;

import org.jspecify.annotations.NullMarked;
