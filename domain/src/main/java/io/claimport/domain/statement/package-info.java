/// What a fictional issuer wants to say in a billing document, before any layout.
///
/// Simulated portals fill statements and document writers render them; nothing else uses
/// them, and a statement never becomes a line item without being a document first (ADR-0002).
@NullMarked
package io.claimport.domain.statement;

import org.jspecify.annotations.NullMarked;
