/// A deliberately wrong little hexagon.
///
/// Outside the packages `culprit` and `accomplice` it is lawful. Each class in a package `culprit`
/// commits one crime, and the rule against that crime convicts it and nobody else (ADR-0009).
/// Accomplices do no wrong themselves: they stand where a culprit needs somebody to call it or to
/// implement it. Nothing here is delivered.
@NullMarked
package io.claimport.archfixture;

import org.jspecify.annotations.NullMarked;
