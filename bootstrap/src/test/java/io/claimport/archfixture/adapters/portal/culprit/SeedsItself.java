package io.claimport.archfixture.adapters.portal.culprit;

import java.util.Random;

/// Crime: a generator without a seed.
public final class SeedsItself {

  public int draw() {
    return new Random().nextInt();
  }
}
