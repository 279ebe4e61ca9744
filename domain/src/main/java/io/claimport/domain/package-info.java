/// The heart: what billing data is, and the rules that make it one.
///
/// Framework-free: nothing but the JDK's language, utilities, time and numbers (ADR-0001).
@NullMarked
package io.claimport.domain;

import org.jspecify.annotations.NullMarked;
