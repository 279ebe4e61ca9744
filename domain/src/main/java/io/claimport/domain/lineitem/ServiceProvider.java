package io.claimport.domain.lineitem;

import io.claimport.domain.code.Npi;
import io.claimport.domain.marking.DemoName;
import org.jspecify.annotations.Nullable;

/// Who rendered a service, else who billed it.
public record ServiceProvider(@Nullable DemoName name, @Nullable Npi npi) {}
