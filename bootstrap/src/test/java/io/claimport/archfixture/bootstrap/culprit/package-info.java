/// Each class here commits one crime in bootstrap.
@NullMarked
package io.claimport.archfixture.bootstrap.culprit;

import org.jspecify.annotations.NullMarked;
