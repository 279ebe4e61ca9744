package io.claimport.domain.importing;

/// When an import is worked on.
public enum Execution {
  /// At once, while somebody waits. If its process dies, the import has failed.
  IMMEDIATE,
  /// As soon as a worker is free. If its process dies, another one takes it up again.
  DEFERRED
}
