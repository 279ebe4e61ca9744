/// What every adapter of a driven port must keep, as tests that an adapter's test
/// implements.
///
/// Each sentence of a port's documentation is a test here, under the same name. Nothing
/// here knows an adapter (ADR-0007).
@NullMarked
package io.claimport.application.contract;

import org.jspecify.annotations.NullMarked;
