/// Bodies that are sent while they are still being written, in constant memory.
///
/// Nothing here knows what is written, or a port. A body that breaks off never looks as if
/// it had ended (ADR-0007).
@NullMarked
package io.claimport.adapters.rest.stream;

import org.jspecify.annotations.NullMarked;
