package io.claimport.examples.embedding;

import io.claimport.application.contract.IdentifiersContract;
import io.claimport.application.driven.Identifiers;

class UuidIdentifiersTest implements IdentifiersContract {

  private final UuidIdentifiers identifiers = new UuidIdentifiers();

  @Override
  public Identifiers identifiers() {
    return identifiers;
  }
}
