package io.claimport.archfixture.application.driving.culprit;

/// Crime: a front end calls it, and nobody answers.
public interface NobodyServes {

  String ask();
}
