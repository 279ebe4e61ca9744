package io.claimport.adapters.persistence.jdbc.job;

import io.claimport.domain.importing.JobStatus;
import io.micronaut.core.annotation.Introspected;

/// How many jobs are in one state, with what belongs to them.
@Introspected
record StatusCountRow(JobStatus status, long jobs, long lineItems, long findings) {}
