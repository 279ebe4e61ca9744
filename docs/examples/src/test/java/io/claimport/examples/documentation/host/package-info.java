/// The process against which the commands of one page are run: the whole program and its server, and
/// as much of curl as the documentation uses.
@NullMarked
package io.claimport.examples.documentation.host;

import org.jspecify.annotations.NullMarked;
