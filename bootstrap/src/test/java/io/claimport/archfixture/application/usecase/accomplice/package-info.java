/// Use cases that serve and call culprits, and do no wrong themselves.
@NullMarked
package io.claimport.archfixture.application.usecase.accomplice;

import org.jspecify.annotations.NullMarked;
