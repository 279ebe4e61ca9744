/// The line-item schema as pages show it: what its fields are called and how their values are
/// written (ADR-0015).
@NullMarked
package io.claimport.adapters.web.schema;

import org.jspecify.annotations.NullMarked;
