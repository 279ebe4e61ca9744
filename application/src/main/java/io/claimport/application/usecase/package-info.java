/// The use cases: what happens between a driving port and the driven ones.
///
/// Each public class implements one driving port and is wired by hand, by bootstrap or by any
/// program that embeds Claimport (ADR-0001).
@NullMarked
package io.claimport.application.usecase;

import org.jspecify.annotations.NullMarked;
