/// Claimport inside another program: no HTTP, no framework, the use cases built by hand.
///
/// Nothing here may need a class of Micronaut: a test runs it without Micronaut's jars (ADR-0001).
@NullMarked
package io.claimport.examples.embedding;

import org.jspecify.annotations.NullMarked;
