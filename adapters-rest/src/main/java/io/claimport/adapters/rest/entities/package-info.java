/// The catalogue of fictional insurers and providers, and the records that they hand out.
///
/// An entity is a sealed type in the domain and one of two shapes in JSON (ADR-0005).
@NullMarked
package io.claimport.adapters.rest.entities;

import org.jspecify.annotations.NullMarked;
