package io.claimport.archfixture.adapters.rest.accomplice;

import io.claimport.archfixture.application.driving.culprit.AnswersWithABoolean;
import io.claimport.archfixture.application.driving.culprit.NobodyServes;

/// Asks driving ports that are culprits.
public record AsksCulprits(AnswersWithABoolean bool, NobodyServes nobody) {}
