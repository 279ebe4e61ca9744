/// Importing from a simulated portal: choose who issued the document, see it, import it.
@NullMarked
package io.claimport.adapters.web.portal;

import org.jspecify.annotations.NullMarked;
