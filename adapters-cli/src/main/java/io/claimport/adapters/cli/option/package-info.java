/// Options and parameters that several commands have in common.
///
/// What a user writes is taken as text and checked by hand, so that one answer names everything
/// that is wrong with a command.
@NullMarked
package io.claimport.adapters.cli.option;

import org.jspecify.annotations.NullMarked;
