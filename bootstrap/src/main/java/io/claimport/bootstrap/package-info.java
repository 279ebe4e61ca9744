/// Puts the hexagon together: settings, wiring, and the program that starts it.
///
/// The only room that knows all others. [Wiring] is the page to read; nothing is decided here
/// that a use case or an adapter should decide (ADR-0001).
@NullMarked
package io.claimport.bootstrap;

import org.jspecify.annotations.NullMarked;
