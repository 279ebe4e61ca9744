/// Bodies in JSON, taken apart without trust in whoever sent them.
///
/// Nothing here knows what the fields mean, or a port.
@NullMarked
package io.claimport.adapters.rest.json;

import org.jspecify.annotations.NullMarked;
