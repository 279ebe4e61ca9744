package io.claimport.archfixture.application.driving.culprit;

/// Crime: a use case serves it, and nobody asks.
public interface NobodyAsks {

  String ask();
}
