/// The ports that front ends call: one file for each decision, with its input and its answers.
///
/// An expected refusal is a value; only broken things are exceptions. No front end is named here
/// (ADR-0003).
@NullMarked
package io.claimport.application.driving;

import org.jspecify.annotations.NullMarked;
