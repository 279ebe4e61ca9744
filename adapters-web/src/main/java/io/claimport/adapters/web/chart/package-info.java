/// Figures as bars, each beside the numbers that it is drawn from: whoever cannot see a bar, or
/// cannot tell its colours apart, reads the same.
@NullMarked
package io.claimport.adapters.web.chart;

import org.jspecify.annotations.NullMarked;
