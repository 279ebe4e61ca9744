/// From bytes to characters and lines: character sets, control characters, foreign
/// content.
///
/// Nothing here knows a billing term. No byte sequence makes it throw.
@NullMarked
package io.claimport.adapters.documents.decoding;

import org.jspecify.annotations.NullMarked;
