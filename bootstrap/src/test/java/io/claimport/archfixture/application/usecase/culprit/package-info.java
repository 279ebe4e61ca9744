/// Each class here commits one crime among the use cases.
@NullMarked
package io.claimport.archfixture.application.usecase.culprit;

import org.jspecify.annotations.NullMarked;
