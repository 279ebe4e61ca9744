/// What Claimport can do, independent of who asks and of what it stands on.
///
/// `driving` holds the ports that front ends call, `driven` the ports that this room calls,
/// `usecase` what connects them. Framework-free (ADR-0001).
@NullMarked
package io.claimport.application;

import org.jspecify.annotations.NullMarked;
