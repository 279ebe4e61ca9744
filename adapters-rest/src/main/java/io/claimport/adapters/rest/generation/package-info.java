/// Routes that let a portal write a document for somebody who only wants to have it.
///
/// Nothing is imported or kept here (ADR-0002).
@NullMarked
package io.claimport.adapters.rest.generation;

import org.jspecify.annotations.NullMarked;
