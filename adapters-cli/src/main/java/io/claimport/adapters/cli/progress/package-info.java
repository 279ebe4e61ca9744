/// How far long work is, for whoever watches it on a terminal.
///
/// It is shown on standard error, from the second second on, and never where nobody watches.
@NullMarked
package io.claimport.adapters.cli.progress;

import org.jspecify.annotations.NullMarked;
