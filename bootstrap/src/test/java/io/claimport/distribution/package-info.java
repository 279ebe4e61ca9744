/// The distribution as a user has it: real processes, real files, real sockets.
@NullMarked
package io.claimport.distribution;

import org.jspecify.annotations.NullMarked;
