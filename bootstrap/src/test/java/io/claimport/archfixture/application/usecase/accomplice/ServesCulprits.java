package io.claimport.archfixture.application.usecase.accomplice;

import io.claimport.archfixture.application.driving.culprit.AnswersWithABoolean;
import io.claimport.archfixture.application.driving.culprit.NobodyAsks;

/// Serves ports that are culprits.
public final class ServesCulprits {

  static final class Askable implements AnswersWithABoolean {

    @Override
    public boolean ask() {
      return true;
    }
  }

  static final class Unasked implements NobodyAsks {

    @Override
    public String ask() {
      return "";
    }
  }
}
