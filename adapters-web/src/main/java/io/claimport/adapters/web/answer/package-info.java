/// What the ports answer to somebody who wanted an import, as pages tell it.
@NullMarked
package io.claimport.adapters.web.answer;

import org.jspecify.annotations.NullMarked;
