/// What all pages have in common: the frame around them, and how they are rendered.
///
/// No page says here what it shows (ADR-0015).
@NullMarked
package io.claimport.adapters.web.page;

import org.jspecify.annotations.NullMarked;
