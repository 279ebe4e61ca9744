package io.claimport.archfixture.adapters.cli.culprit;

import io.claimport.archfixture.bootstrap.Wiring;

/// Crime: an adapter fetches what it should be handed.
public record WiresItself(Wiring wiring) {}
