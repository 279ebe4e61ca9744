/// Names requests, so that an answer and the lines of a log can be told to belong together.
@NullMarked
package io.claimport.adapters.rest.identity;

import org.jspecify.annotations.NullMarked;
