/// Rows of line items and findings hold all that there is to hold.
@NullMarked
package io.claimport.adapters.persistence.jdbc.normalized;

import org.jspecify.annotations.NullMarked;
