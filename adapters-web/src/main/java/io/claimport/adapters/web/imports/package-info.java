/// The user's imports: their history, how far each is, what it noticed, its document, the recipe to
/// replay it, and the end of it all.
@NullMarked
package io.claimport.adapters.web.imports;

import org.jspecify.annotations.NullMarked;
