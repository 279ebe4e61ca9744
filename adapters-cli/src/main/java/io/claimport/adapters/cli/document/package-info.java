/// The commands about documents as such: writing fictional ones and reading any. Nothing is stored,
/// so none of them needs a store.
@NullMarked
package io.claimport.adapters.cli.document;

import org.jspecify.annotations.NullMarked;
