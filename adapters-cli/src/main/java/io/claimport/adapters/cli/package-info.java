/// The command line: picocli commands over the driving ports.
///
/// `ClaimportCli` is what bootstrap calls. A command translates: options to a port's input, its
/// outcomes to an answer on standard output or a failure on standard error with an exit code. It
/// never calls a driven port and knows no other adapter (ADR-0001).
@NullMarked
package io.claimport.adapters.cli;

import org.jspecify.annotations.NullMarked;
