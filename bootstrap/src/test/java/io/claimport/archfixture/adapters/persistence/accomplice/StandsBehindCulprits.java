package io.claimport.archfixture.adapters.persistence.accomplice;

import io.claimport.archfixture.application.driven.culprit.AnswersWithAnException;
import io.claimport.archfixture.application.driven.culprit.NobodyCalls;
import io.claimport.archfixture.application.driven.culprit.WithoutContract;

/// Implements driven ports that are culprits.
public final class StandsBehindCulprits
    implements AnswersWithAnException, NobodyCalls, WithoutContract {

  @Override
  public String give() {
    return "";
  }
}
