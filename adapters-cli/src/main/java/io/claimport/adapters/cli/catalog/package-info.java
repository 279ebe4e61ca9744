/// The commands about the catalogue of fictional insurers and providers. None of them needs a store.
@NullMarked
package io.claimport.adapters.cli.catalog;

import org.jspecify.annotations.NullMarked;
