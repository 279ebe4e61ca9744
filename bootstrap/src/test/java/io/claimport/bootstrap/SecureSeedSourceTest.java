package io.claimport.bootstrap;

import io.claimport.application.contract.SeedSourceContract;
import io.claimport.application.driven.SeedSource;

class SecureSeedSourceTest implements SeedSourceContract {

  private final SecureSeedSource seeds = new SecureSeedSource();

  @Override
  public SeedSource seedSource() {
    return seeds;
  }
}
