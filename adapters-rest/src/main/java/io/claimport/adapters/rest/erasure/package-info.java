/// Erasing of all that is kept of a user.
///
/// What is logged of it are numbers, never who or what it was (ADR-0007).
@NullMarked
package io.claimport.adapters.rest.erasure;

import org.jspecify.annotations.NullMarked;
