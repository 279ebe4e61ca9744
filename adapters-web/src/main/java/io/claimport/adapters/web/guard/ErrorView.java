package io.claimport.adapters.web.guard;

import io.claimport.adapters.web.page.Frame;

/// What went wrong, and the way out.
///
/// @param problem a sentence for whoever looks at the page
/// @param wayOut what they can do now
public record ErrorView(Frame frame, String heading, String problem, String wayOut) {}
