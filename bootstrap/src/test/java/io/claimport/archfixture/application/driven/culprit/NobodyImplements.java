package io.claimport.archfixture.application.driven.culprit;

/// Crime: a use case calls it, and no adapter stands behind.
public interface NobodyImplements {

  String give();
}
