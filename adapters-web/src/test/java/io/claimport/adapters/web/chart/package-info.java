/// How money is divided into bars.
@NullMarked
package io.claimport.adapters.web.chart;

import org.jspecify.annotations.NullMarked;
