/// Looking at line items: what is wanted, and the ways to show it.
///
/// Programs get every line item at the moment at which it comes, however many there are; people
/// get a table of as many as a person can look at.
@NullMarked
package io.claimport.adapters.cli.lineitem;

import org.jspecify.annotations.NullMarked;
