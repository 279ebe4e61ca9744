/// What a layout of statements from the wild is: a grammar that explains a page.
///
/// A grammar explains a page on its own and never hears of another one. Whatever it
/// cannot explain for certain, it leaves open.
@NullMarked
package io.claimport.adapters.documents.text.grammar;

import org.jspecify.annotations.NullMarked;
