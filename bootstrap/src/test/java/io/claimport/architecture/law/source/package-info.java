/// The laws that need sources: what they forbid leaves no trace in bytecode.
///
/// Sources are read with the compiler's own parser, never with patterns over text (ADR-0009).
@NullMarked
package io.claimport.architecture.law.source;

import org.jspecify.annotations.NullMarked;
