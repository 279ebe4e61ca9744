/// What the parts cost, each beside the least that it could cost, in the same run.
///
/// Figures differ from machine to machine, ratios hardly do. Nothing here is a test.
@NullMarked
package io.claimport.benchmarks;

import org.jspecify.annotations.NullMarked;
