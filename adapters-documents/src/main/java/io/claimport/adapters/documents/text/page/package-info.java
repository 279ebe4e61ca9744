/// A page of text taken apart: its lines, the amounts in them, and what the words beside
/// them mean.
///
/// Nothing here knows the layout of a statement; that is what the grammars know.
@NullMarked
package io.claimport.adapters.documents.text.page;

import org.jspecify.annotations.NullMarked;
