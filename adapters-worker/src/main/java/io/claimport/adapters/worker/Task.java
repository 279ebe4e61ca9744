package io.claimport.adapters.worker;

/// Something that is done again and again.
@FunctionalInterface
interface Task {

  /// Does it once.
  ///
  /// @return whether there may be more to do at once
  boolean run();
}
