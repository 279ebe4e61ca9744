/// The laws that the rules are made of: each turns a house into an ArchUnit rule.
///
/// A law charges classes, so that a verdict names exactly who broke it. It names no package of its
/// own: those come from the house (ADR-0009).
@NullMarked
package io.claimport.architecture.law;

import org.jspecify.annotations.NullMarked;
