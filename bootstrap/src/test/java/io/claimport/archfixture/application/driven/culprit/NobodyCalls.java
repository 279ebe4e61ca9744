package io.claimport.archfixture.application.driven.culprit;

/// Crime: an adapter implements it, and no use case calls.
public interface NobodyCalls {

  String give();
}
