package io.claimport.application.driven;

import io.claimport.domain.importing.ImportJob;
import java.util.Map;

/// Is told how imports end, so that an operator can see how the system fares.
///
/// The thread that imports calls it, once the store has the end in writing, and waits for it: it
/// must be quick, come along with several threads, and never throw, for nothing takes the end back.
public interface ImportObserver {

  /// Watches nothing.
  ImportObserver NOBODY =
      new ImportObserver() {
        @Override
        public void completed(ImportJob.Completed job, Map<String, Integer> findings) {}

        @Override
        public void failed(ImportJob.Failed job, Map<String, Integer> findings) {}
      };

  /// An import has completed.
  ///
  /// @param findings how many there are of each rule, by its id
  void completed(ImportJob.Completed job, Map<String, Integer> findings);

  /// An import has failed.
  ///
  /// @param findings how many there are of each rule, by its id
  void failed(ImportJob.Failed job, Map<String, Integer> findings);
}
