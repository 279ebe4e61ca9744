package io.claimport.archfixture.application.driven.culprit;

import java.io.IOException;

/// Crime: the refusal is an exception that goes round the types.
public interface AnswersWithAnException {

  String give() throws IOException;
}
