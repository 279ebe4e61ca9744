package io.claimport.archfixture.domain.culprit;

import java.security.MessageDigest;

/// Crime: hashing is an adapter's craft.
public final class HashesInTheDomain {

  public int length(MessageDigest digest) {
    return digest.getDigestLength();
  }
}
