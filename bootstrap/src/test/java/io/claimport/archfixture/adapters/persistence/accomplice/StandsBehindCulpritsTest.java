package io.claimport.archfixture.adapters.persistence.accomplice;

import io.claimport.archfixture.application.contract.AnswersWithAnExceptionContract;
import io.claimport.archfixture.application.contract.NobodyCallsContract;

/// Shows that the accomplice keeps the contracts that there are.
public final class StandsBehindCulpritsTest
    implements AnswersWithAnExceptionContract, NobodyCallsContract {

  @Override
  public StandsBehindCulprits nobodyCalls() {
    return new StandsBehindCulprits();
  }

  @Override
  public StandsBehindCulprits answersWithAnException() {
    return new StandsBehindCulprits();
  }
}
