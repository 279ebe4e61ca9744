/// How parameters come in: checked by hand, so that an answer can name everything that is
/// wrong.
///
/// Nothing here knows a route or a port (ADR-0003).
@NullMarked
package io.claimport.adapters.rest.request;

import org.jspecify.annotations.NullMarked;
