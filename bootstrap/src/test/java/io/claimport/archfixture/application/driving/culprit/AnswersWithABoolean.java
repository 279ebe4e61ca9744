package io.claimport.archfixture.application.driving.culprit;

/// Crime: the front end may forget to look at the answer.
public interface AnswersWithABoolean {

  boolean ask();
}
