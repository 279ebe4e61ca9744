/// Documents as people can read them: segment by segment, laid out, with numbered lines. They were
/// written by strangers, so they are always shown as text (ADR-0015).
@NullMarked
package io.claimport.adapters.web.document;

import org.jspecify.annotations.NullMarked;
