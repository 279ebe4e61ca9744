package io.claimport.application.usecase;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.Identifiers;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Carries one opened job to its end: reads, normalises, appends in batches, completes or fails.
final class DocumentImport {

  private static final int BATCH = 1_000;

  private final ImportJob.Processing job;
  private final ImportSession session;
  private final Supplier<Instant> leaseEnd;
  private final InstantSource clock;
  private final Identifiers identifiers;

  private final List<LineItem> lineItems = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int lineItemsCount;
  private int findingsCount;

  DocumentImport(
      ImportJob.Processing job,
      ImportSession session,
      Supplier<Instant> leaseEnd,
      InstantSource clock,
      Identifiers identifiers) {
    this.job = job;
    this.session = session;
    this.leaseEnd = leaseEnd;
    this.clock = clock;
    this.identifiers = identifiers;
  }

  /// A fault of ours fails the job too, before it goes on up: nobody has to wait for the lease.
  Outcome run(DocumentReader reader, SpooledDocument document) {
    try {
      return switch (DocumentReading.read(reader, document, normalizer(), this::collect)) {
        case Reading.Read _ -> complete();
        case Reading.Refused(var reason) -> refuse(reason);
      };
    } catch (ImportSession.LeaseLost lost) {
      throw lost;
    } catch (RuntimeException fault) {
      failBecauseOf(fault);
      throw fault;
    }
  }

  private Normalizer normalizer() {
    return new Normalizer(
        new Normalizer.Target(
            job.id(),
            job.document().id(),
            job.facts().createdAt(),
            ordinal -> identifiers.lineItemId(job.id(), ordinal)));
  }

  private void collect(List<LineItem> newItems, List<Finding> newFindings) {
    lineItems.addAll(newItems);
    findings.addAll(newFindings);
    if (lineItems.size() + findings.size() >= BATCH) {
      flush();
    }
  }

  private void flush() {
    if (lineItems.isEmpty() && findings.isEmpty()) {
      return;
    }
    session.append(List.copyOf(lineItems), List.copyOf(findings), leaseEnd.get());
    lineItemsCount += lineItems.size();
    findingsCount += findings.size();
    lineItems.clear();
    findings.clear();
  }

  private Outcome complete() {
    flush();
    ImportJob.Completed completed = job.complete(lineItemsCount, findingsCount, clock.instant());
    session.complete(completed);
    return new Outcome.Imported(completed);
  }

  private Outcome refuse(Finding reason) {
    findings.add(reason);
    flush();
    String message = reason.message() + " (" + reason.place().text() + ")";
    ImportJob.Failed failed = job.fail(message, findingsCount, clock.instant());
    session.fail(failed);
    return new Outcome.Unreadable(failed, reason);
  }

  private void failBecauseOf(RuntimeException fault) {
    try {
      session.fail(job.fail("the import broke off", findingsCount, clock.instant()));
    } catch (RuntimeException inVain) {
      fault.addSuppressed(inVain);
    }
  }
}
