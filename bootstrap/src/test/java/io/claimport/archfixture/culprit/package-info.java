/// Each class here commits one crime by where it lies.
@NullMarked
package io.claimport.archfixture.culprit;

import org.jspecify.annotations.NullMarked;
