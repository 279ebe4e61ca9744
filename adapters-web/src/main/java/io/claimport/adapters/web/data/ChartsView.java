package io.claimport.adapters.web.data;

import io.claimport.adapters.web.chart.Chart;
import io.claimport.adapters.web.page.Frame;
import java.util.List;

/// The charts on a page of their own, for those whose browser does not load parts of pages.
///
/// @param back address of the line items that they are about
public record ChartsView(Frame frame, String back, List<Chart> charts) {}
