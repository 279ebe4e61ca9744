package io.claimport.adapters.persistence.jdbc.job;

import io.claimport.domain.importing.ImportJob;

/// A job at work, as whoever works on it knows it.
///
/// Each opening of a job has a number of its own, and each attempt at it too. Whoever changes
/// a job names it by both: a job that was erased and opened anew under the same id is another
/// one, and so is one that somebody else has taken up.
public record HeldJob(long number, ImportJob.Processing job) {}
