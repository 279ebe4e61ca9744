/// The worker with prepared ports.
@NullMarked
package io.claimport.adapters.worker;

import org.jspecify.annotations.NullMarked;
