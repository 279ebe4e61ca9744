/// The first page: what this is, what the user has, and where to begin.
@NullMarked
package io.claimport.adapters.web.home;

import org.jspecify.annotations.NullMarked;
