/// One claim in every dialect that its entity writes, and what each gives back (ADR-0015).
@NullMarked
package io.claimport.adapters.web.dialects;

import org.jspecify.annotations.NullMarked;
