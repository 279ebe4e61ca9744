/// Completion of the command line in the user's shell: what can be said, made from the commands
/// themselves, and one script for each shell.
@NullMarked
package io.claimport.adapters.cli.shell;

import org.jspecify.annotations.NullMarked;
