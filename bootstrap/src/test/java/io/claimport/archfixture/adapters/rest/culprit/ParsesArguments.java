package io.claimport.archfixture.adapters.rest.culprit;

import picocli.CommandLine;

/// Crime: a command line in the web.
public record ParsesArguments(CommandLine commandLine) {}
