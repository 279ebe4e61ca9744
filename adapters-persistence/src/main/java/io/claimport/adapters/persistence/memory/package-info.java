/// The stores that forget: everything is held in memory, under one lock.
///
/// They are built by hand where Claimport is embedded, or by the framework when
/// `claimport.storage` is `memory`. Nothing here is ever written to a disk (ADR-0007).
@Configuration
@Requires(property = "claimport.storage", value = "memory")
@NullMarked
package io.claimport.adapters.persistence.memory;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
