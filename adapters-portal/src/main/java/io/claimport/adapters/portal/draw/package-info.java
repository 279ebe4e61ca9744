/// Numbers that look random and depend on nothing but what they were drawn for.
@NullMarked
package io.claimport.adapters.portal.draw;

import org.jspecify.annotations.NullMarked;
