/// How values are written for people.
@NullMarked
package io.claimport.adapters.web.wording;

import org.jspecify.annotations.NullMarked;
