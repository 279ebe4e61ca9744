/// Exact money.
///
/// Amounts are whole cents; no binary floating point ever lives here, and rounding is always
/// a caller's visible choice (ADR-0004).
@NullMarked
package io.claimport.domain.money;

import org.jspecify.annotations.NullMarked;
