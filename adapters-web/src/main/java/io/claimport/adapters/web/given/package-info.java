/// Importing a document that somebody brings: a file or a text, read first without being kept, if
/// they like.
@NullMarked
package io.claimport.adapters.web.given;

import org.jspecify.annotations.NullMarked;
