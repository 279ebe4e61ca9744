/// How line items came to their values.
@NullMarked
package io.claimport.adapters.rest.explanation;

import org.jspecify.annotations.NullMarked;
