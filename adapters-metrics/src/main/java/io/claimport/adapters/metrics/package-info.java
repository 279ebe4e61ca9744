/// Counts what happens, for operators: an [io.claimport.application.driven.ImportObserver] that
/// hands its numbers to Prometheus, beside those of HTTP and of the JVM.
@NullMarked
package io.claimport.adapters.metrics;

import org.jspecify.annotations.NullMarked;
