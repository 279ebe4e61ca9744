/// Each class here commits one crime in the web front end.
@NullMarked
package io.claimport.archfixture.adapters.rest.culprit;

import org.jspecify.annotations.NullMarked;
