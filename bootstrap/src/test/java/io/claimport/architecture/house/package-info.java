/// What the rules speak of: rooms, decisions, permits, and where classes and sources are found.
///
/// Every name of a package or class of ours that a rule mentions stands here, so that the
/// vocabulary test can ask for each of them whether it exists (ADR-0009).
@NullMarked
package io.claimport.architecture.house;

import org.jspecify.annotations.NullMarked;
