/// Reads the numbers as Prometheus would.
@NullMarked
package io.claimport.adapters.metrics;

import org.jspecify.annotations.NullMarked;
