package io.claimport.archfixture.application.usecase.culprit;

import java.nio.file.Path;

/// Crime: a use case knows streams, not files.
public record OpensAFile(Path file) {}
