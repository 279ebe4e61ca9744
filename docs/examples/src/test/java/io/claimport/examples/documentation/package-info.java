/// Runs every example of the documentation and compares what comes of it.
///
/// How to write one stands in [io.claimport.examples.documentation.DocumentationTest].
@NullMarked
package io.claimport.examples.documentation;

import org.jspecify.annotations.NullMarked;
