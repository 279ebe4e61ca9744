/// How a statement writes one service in a line of words: where its code stands, and
/// where its date.
///
/// Amounts are cut off before; what is left over is the description.
@NullMarked
package io.claimport.adapters.documents.text.shape;

import org.jspecify.annotations.NullMarked;
