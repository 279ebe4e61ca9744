package io.claimport.archfixture.application.contract;

import io.claimport.archfixture.application.driven.culprit.AnswersWithAnException;

/// What a port that throws must do.
public interface AnswersWithAnExceptionContract {

  AnswersWithAnException answersWithAnException();
}
