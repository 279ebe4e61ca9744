/// CSV, our own and that of portal exports: columns are found by their headings.
///
/// Documents of any size are read in constant memory, in two passes over the spooled
/// bytes.
@NullMarked
package io.claimport.adapters.documents.csv;

import org.jspecify.annotations.NullMarked;
