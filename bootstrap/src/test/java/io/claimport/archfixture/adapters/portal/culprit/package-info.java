/// Each class here commits one crime in the portal.
@NullMarked
package io.claimport.archfixture.adapters.portal.culprit;

import org.jspecify.annotations.NullMarked;
