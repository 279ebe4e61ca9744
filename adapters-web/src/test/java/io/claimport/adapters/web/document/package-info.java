/// How documents are laid out for people.
@NullMarked
package io.claimport.adapters.web.document;

import org.jspecify.annotations.NullMarked;
