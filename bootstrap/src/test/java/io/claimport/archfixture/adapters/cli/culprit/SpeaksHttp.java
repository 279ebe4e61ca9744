package io.claimport.archfixture.adapters.cli.culprit;

import io.micronaut.http.HttpStatus;

/// Crime: a status code on the command line.
public record SpeaksHttp(HttpStatus status) {}
