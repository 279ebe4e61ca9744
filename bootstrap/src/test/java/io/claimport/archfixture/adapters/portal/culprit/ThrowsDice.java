package io.claimport.archfixture.adapters.portal.culprit;

import java.util.UUID;

/// Crime: nobody can repeat what it does.
public final class ThrowsDice {

  public UUID id() {
    return UUID.randomUUID();
  }
}
