/// How a line item came to its values, beside the document that states them. The document was
/// written by a stranger: it is only ever shown as text (ADR-0015).
@NullMarked
package io.claimport.adapters.web.explain;

import org.jspecify.annotations.NullMarked;
