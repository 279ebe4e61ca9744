/// Values in the words and figures in which people read them; the same on every page.
@NullMarked
package io.claimport.adapters.web.wording;

import org.jspecify.annotations.NullMarked;
