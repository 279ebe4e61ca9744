/// A server with pages, and browsers that are not there.
@NullMarked
package io.claimport.adapters.web.served;

import org.jspecify.annotations.NullMarked;
