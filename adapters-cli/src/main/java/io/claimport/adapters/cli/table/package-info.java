/// Tables for people: columns as wide as what they show, cut to a terminal and never in a pipe.
///
/// Amounts and ids are never cut. Where the terminal is too narrow, names are shortened and columns
/// that can be spared are left out, and the reader is told.
@NullMarked
package io.claimport.adapters.cli.table;

import org.jspecify.annotations.NullMarked;
