/// The user's line items: a table that can be narrowed and sorted, what they come to, where the
/// money went, and all of it as a file.
@NullMarked
package io.claimport.adapters.web.data;

import org.jspecify.annotations.NullMarked;
