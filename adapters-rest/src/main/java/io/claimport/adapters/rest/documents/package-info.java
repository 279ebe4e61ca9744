/// Documents as they came, for nobody but their user.
///
/// They were written by strangers: a browser must save them, never show them (ADR-0005).
@NullMarked
package io.claimport.adapters.rest.documents;

import org.jspecify.annotations.NullMarked;
