/// The one schema that everything is normalised into.
///
/// A line item never changes once made. A missing amount is absent, never zero (ADR-0004).
@NullMarked
package io.claimport.domain.lineitem;

import org.jspecify.annotations.NullMarked;
