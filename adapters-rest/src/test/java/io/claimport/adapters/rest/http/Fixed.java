package io.claimport.adapters.rest.http;

import io.claimport.application.fixture.TestJob;
import io.claimport.domain.importing.Document;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import java.time.Instant;
import java.util.UUID;

/// Jobs whose ids never change, so that whole answers can be compared.
public final class Fixed {

  public static final JobId JOB =
      new JobId(UUID.fromString("6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11"));
  public static final DocumentId DOCUMENT =
      new DocumentId(UUID.fromString("0d9d5c4e-7f0b-4a8e-8f4b-5f1f5d2b6c22"));

  private static final Instant END = TestJob.NOON.plusSeconds(1);

  private Fixed() {}

  /// The job that the fixture builds, under the fixed ids.
  public static ImportJob.Pending pending(TestJob like) {
    ImportJob.Pending job = like.pending();
    ImportJob.Facts facts = job.facts();
    Document document = job.document();
    return new ImportJob.Pending(
        new ImportJob.Facts(
            JOB,
            facts.user(),
            facts.entity(),
            facts.entityName(),
            facts.method(),
            facts.metadata(),
            facts.recipe(),
            facts.createdAt()),
        new Document(
            DOCUMENT,
            document.fileName(),
            document.format(),
            document.size(),
            document.sha256(),
            document.status(),
            document.createdAt()));
  }

  public static ImportJob.Processing processing(TestJob like) {
    return pending(like).begin(new ImportJob.Lease("test", END));
  }

  public static ImportJob.Completed completed(TestJob like, int lineItems, int findings) {
    return processing(like).complete(lineItems, findings, END);
  }

  public static ImportJob.Failed failed(TestJob like) {
    return processing(like).fail("the document states no billed service (document)", 1, END);
  }

  /// A job that a portal has answered, with the recipe of the fixture.
  public static TestJob fromPortal() {
    return TestJob.job().with(TestJob.aRecipe());
  }
}
