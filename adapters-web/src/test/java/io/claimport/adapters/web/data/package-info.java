/// How line items are narrowed, sorted and saved.
@NullMarked
package io.claimport.adapters.web.data;

import org.jspecify.annotations.NullMarked;
