/// How addresses are put together.
@NullMarked
package io.claimport.adapters.web.page;

import org.jspecify.annotations.NullMarked;
