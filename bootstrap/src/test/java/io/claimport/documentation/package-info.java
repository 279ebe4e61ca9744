/// What the documentation states as a fact, held against the code.
@NullMarked
package io.claimport.documentation;

import org.jspecify.annotations.NullMarked;
