/// The command that looks whether everything is there that Claimport stands on.
@NullMarked
package io.claimport.adapters.cli.doctor;

import org.jspecify.annotations.NullMarked;
