/// The page that explains a line item.
@NullMarked
package io.claimport.adapters.web.explain;

import org.jspecify.annotations.NullMarked;
