/// What the headings of a table mean: the dictionary, a caller's own mapping, and layouts
/// in which a row is not a service line.
@NullMarked
package io.claimport.adapters.documents.csv.heading;

import org.jspecify.annotations.NullMarked;
