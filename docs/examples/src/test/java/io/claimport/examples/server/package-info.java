/// A real server for the examples: the whole hexagon behind a socket on a free port.
@NullMarked
package io.claimport.examples.server;

import org.jspecify.annotations.NullMarked;
