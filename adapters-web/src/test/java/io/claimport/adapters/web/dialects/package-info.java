/// The page that compares dialects.
@NullMarked
package io.claimport.adapters.web.dialects;

import org.jspecify.annotations.NullMarked;
