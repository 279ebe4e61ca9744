/// The rules that turn source claims into line items, as named and listed values.
///
/// NormalizationRules is the page to read first. A format never appears here: a new format
/// brings at most a new rule (ADR-0003).
@NullMarked
package io.claimport.domain.normalization;

import org.jspecify.annotations.NullMarked;
