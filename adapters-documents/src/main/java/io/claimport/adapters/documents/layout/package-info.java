/// What our own two text layouts, E1 and S1, have in common: a table whose columns are
/// ruled by dashes, so that it is read back exactly, whatever stands in its cells.
///
/// Documents of other people are not read here but in the text package.
@NullMarked
package io.claimport.adapters.documents.layout;

import org.jspecify.annotations.NullMarked;
