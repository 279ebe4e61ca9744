/// The stores: one in memory, one through JDBC.
///
/// They keep the same contracts, so that a deployment may choose by `claimport.storage`.
/// What is imported is decided elsewhere; here it is only kept (ADR-0007).
@NullMarked
package io.claimport.adapters.persistence;

import org.jspecify.annotations.NullMarked;
