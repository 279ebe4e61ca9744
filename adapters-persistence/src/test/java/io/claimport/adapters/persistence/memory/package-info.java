/// The contracts of the stores, kept in memory.
@NullMarked
package io.claimport.adapters.persistence.memory;

import org.jspecify.annotations.NullMarked;
