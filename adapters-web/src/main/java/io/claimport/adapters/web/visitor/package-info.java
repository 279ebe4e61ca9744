/// For whom a page is shown. There is no login: two made-up people share the demonstration, to show
/// that neither sees what the other one has (ADR-0015).
@NullMarked
package io.claimport.adapters.web.visitor;

import org.jspecify.annotations.NullMarked;
