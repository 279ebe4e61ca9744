package io.claimport.application.driving;

/// Does what is due in the store from time to time: it is for whoever has a clock.
public interface MaintainStore {

  /// Fails imports whose process died, and removes what is older than is to be kept. Doing it more
  /// often, or in several processes at once, does no harm.
  Maintenance maintain();

  /// What was done, in numbers.
  ///
  /// @param orphans imports that failed because their process died
  /// @param removedJobs imports that were older than is to be kept
  /// @param removedLineItems their line items
  record Maintenance(int orphans, int removedJobs, int removedLineItems) {

    public boolean isNothing() {
      return orphans == 0 && removedJobs == 0 && removedLineItems == 0;
    }
  }
}
