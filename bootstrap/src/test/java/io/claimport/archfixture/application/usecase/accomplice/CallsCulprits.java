package io.claimport.archfixture.application.usecase.accomplice;

import io.claimport.archfixture.application.driven.culprit.AnswersWithAnException;
import io.claimport.archfixture.application.driven.culprit.NobodyImplements;
import io.claimport.archfixture.application.driven.culprit.WithoutContract;

/// Calls driven ports that are culprits.
public record CallsCulprits(
    AnswersWithAnException exception, NobodyImplements nobody, WithoutContract contract) {}
