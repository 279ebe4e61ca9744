/// The fictional insurers and providers, and the records that they hand out.
///
/// Entities are facts, not behaviour: how they come to be is the business of the adapter that
/// invents them (ADR-0005).
@NullMarked
package io.claimport.domain.entity;

import org.jspecify.annotations.NullMarked;
