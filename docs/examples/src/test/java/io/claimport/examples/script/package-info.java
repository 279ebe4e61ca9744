/// Runs the scripts of the documentation as their readers do.
@NullMarked
package io.claimport.examples.script;

import org.jspecify.annotations.NullMarked;
