/// The forms of an answer: JSON, NDJSON and CSV for programs, a table for people.
///
/// Only what is common to all of them lives here; names and shapes are those of `schema`.
@NullMarked
package io.claimport.adapters.cli.output;

import org.jspecify.annotations.NullMarked;
