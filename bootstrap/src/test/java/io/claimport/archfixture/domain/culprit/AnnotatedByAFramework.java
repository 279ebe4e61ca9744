package io.claimport.archfixture.domain.culprit;

import io.micronaut.core.annotation.Internal;

/// Crime: the domain carries no framework's annotation.
@Internal
public final class AnnotatedByAFramework {}
