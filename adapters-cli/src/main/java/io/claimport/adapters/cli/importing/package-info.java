/// The commands about a user's imports: making them, looking at them, erasing them.
///
/// Each command translates one driving port's outcomes into an answer or a failure and decides
/// nothing by itself.
@NullMarked
package io.claimport.adapters.cli.importing;

import org.jspecify.annotations.NullMarked;
