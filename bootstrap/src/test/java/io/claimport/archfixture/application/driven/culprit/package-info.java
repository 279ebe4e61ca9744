/// Each class here commits one crime among the driven ports.
@NullMarked
package io.claimport.archfixture.application.driven.culprit;

import org.jspecify.annotations.NullMarked;
