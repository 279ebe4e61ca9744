package io.claimport.application.fake;

import io.claimport.application.driven.Identifiers;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.lineitem.LineItemId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Counts upwards: the first job is 1, the first document too.
public final class NumberedIdentifiers implements Identifiers {

  private final AtomicLong jobs = new AtomicLong();
  private final AtomicLong documents = new AtomicLong();

  @Override
  public JobId newJobId() {
    return new JobId(new UUID(1, jobs.incrementAndGet()));
  }

  @Override
  public DocumentId newDocumentId() {
    return new DocumentId(new UUID(2, documents.incrementAndGet()));
  }

  @Override
  public LineItemId lineItemId(JobId job, int ordinal) {
    return new LineItemId(new UUID(job.value().getLeastSignificantBits(), ordinal));
  }

  @Override
  public String processName() {
    return "test";
  }
}
