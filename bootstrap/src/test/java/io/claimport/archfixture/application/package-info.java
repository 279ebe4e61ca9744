/// What the rooms of the application share.
@NullMarked
package io.claimport.archfixture.application;

import org.jspecify.annotations.NullMarked;
