/// Documents as lines for people, with marks where something stands.
///
/// Nothing here understands what a document says: each shape of documents is walked through by the
/// places that its reader hands out.
@NullMarked
package io.claimport.adapters.documents.passage;

import org.jspecify.annotations.NullMarked;
