package io.claimport.distribution;

import io.claimport.domain.importing.JobId;

/// What a client heard.
sealed interface Reply {

  /// Of 200, 201 or 202.
  ///
  /// @param jobStatus of the job that the answer names
  /// @param lines how many line items the answer promises
  record Acknowledged(int status, JobId job, String jobStatus, int lines) implements Reply {}

  /// A 503, in the shape of all problems.
  record Unavailable() implements Reply {}

  /// Nothing: the server died before it answered.
  record Silence() implements Reply {}

  /// Nobody listens.
  record NotReached() implements Reply {}

  /// What nobody should ever hear.
  record Wrong(String what) implements Reply {}
}
