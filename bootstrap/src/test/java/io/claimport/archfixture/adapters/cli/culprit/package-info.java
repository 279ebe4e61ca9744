/// Each class here commits one crime on the command line.
@NullMarked
package io.claimport.archfixture.adapters.cli.culprit;

import org.jspecify.annotations.NullMarked;
