package io.claimport.archfixture.application.usecase.culprit;

import io.micronaut.core.annotation.Internal;

/// Crime: a use case carries no framework's annotation.
@Internal
public final class AnnotatedUseCase {}
