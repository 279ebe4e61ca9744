/// Which of the stores there is.
@NullMarked
package io.claimport.adapters.persistence;

import org.jspecify.annotations.NullMarked;
