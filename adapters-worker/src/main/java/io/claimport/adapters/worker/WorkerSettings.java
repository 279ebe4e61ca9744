package io.claimport.adapters.worker;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/// What an operator can set, under the prefix `claimport.worker`.
///
/// @param threads how many imports run at once in this process; 0 leaves them to others
/// @param pause how long to wait before looking again when there was nothing to do
/// @param upkeep how long to wait before looking after the store again
@ConfigurationProperties("claimport.worker")
record WorkerSettings(
    @Bindable(defaultValue = "2") int threads,
    @Bindable(defaultValue = "200ms") Duration pause,
    @Bindable(defaultValue = "60s") Duration upkeep) {}
