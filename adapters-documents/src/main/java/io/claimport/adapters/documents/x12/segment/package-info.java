/// Bytes of an X12 file as segments, elements and components, whatever parts them.
///
/// Nothing here knows what a segment means.
@NullMarked
package io.claimport.adapters.documents.x12.segment;

import org.jspecify.annotations.NullMarked;
