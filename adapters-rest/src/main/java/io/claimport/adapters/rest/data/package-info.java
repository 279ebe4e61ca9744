/// Normalised line items with their totals, and the erasure of everything that a user
/// has.
///
/// In the domain a line item is grouped, in JSON it is flat; the mapper here is the only
/// place that knows both (ADR-0004).
@NullMarked
package io.claimport.adapters.rest.data;

import org.jspecify.annotations.NullMarked;
