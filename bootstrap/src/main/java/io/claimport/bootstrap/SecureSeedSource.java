package io.claimport.bootstrap;

import io.claimport.application.driven.SeedSource;
import java.security.SecureRandom;

/// Seeds that nobody can foresee.
final class SecureSeedSource implements SeedSource {

  private static final long BOUND = 1L << 53;

  private final SecureRandom random = new SecureRandom();

  @Override
  public long nextSeed() {
    return random.nextLong(BOUND);
  }
}
