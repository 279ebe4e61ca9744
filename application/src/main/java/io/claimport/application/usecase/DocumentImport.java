package io.claimport.application.usecase;

import io.claimport.application.Unavailable;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentSpool.SpooledDocument;
import io.claimport.application.driven.Identifiers;
import io.claimport.application.driven.ImportObserver;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportSession.Batch;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Carries one opened job to its end: reads, normalises, appends in batches, completes or fails.
final class DocumentImport {

  /// How many line items and findings are held at once; a smaller import is one step.
  private static final int BATCH = 5_000;

  private final ImportJob.Processing job;
  private final ImportSession session;
  private final BatchWriter writer;
  private final Duration lease;
  private final InstantSource clock;
  private final Identifiers identifiers;
  private final ImportObserver observer;

  private final LineItemTotals.Tally totals = new LineItemTotals.Tally();
  private List<LineItem> lineItems = new ArrayList<>();
  private List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> findingsByRule = new HashMap<>();

  DocumentImport(
      ImportJob.Processing job,
      ImportSession session,
      Duration lease,
      InstantSource clock,
      Identifiers identifiers,
      ImportObserver observer) {
    this.job = job;
    this.session = session;
    this.writer = new BatchWriter(session);
    this.lease = lease;
    this.clock = clock;
    this.identifiers = identifiers;
    this.observer = observer;
  }

  sealed interface Ending {

    ImportJob job();

    record Done(ImportJob.Completed job) implements Ending {}

    record Refused(ImportJob.Failed job, Finding reason) implements Ending {}
  }

  /// A fault of ours fails the job too, before it goes on up: nobody has to wait for the lease. Only
  /// a deferred job whose store is away is left to whoever takes it up again.
  Ending run(DocumentReader reader, SpooledDocument document) {
    try {
      return switch (DocumentReading.read(reader, document, normalizer(), this::collect)) {
        case Reading.Read _ -> complete();
        case Reading.Refused(var reason) -> refuse(reason);
      };
    } catch (ImportSession.LeaseLost lost) {
      throw lost;
    } catch (Unavailable away) {
      switch (job.execution()) {
        case IMMEDIATE -> failBecauseOf(away);
        case DEFERRED -> {
          // the lease runs out, and another attempt begins
        }
      }
      throw away;
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
    newItems.forEach(totals::add);
    lineItems.addAll(newItems);
    findings.addAll(newFindings);
    if (lineItems.size() + findings.size() >= BATCH) {
      writer.append(batch(), clock.instant().plus(lease));
    }
  }

  private Batch batch() {
    Batch batch = new Batch(lineItems, findings);
    findings.forEach(finding -> findingsByRule.merge(finding.rule(), 1, Integer::sum));
    lineItems = new ArrayList<>();
    findings = new ArrayList<>();
    return batch;
  }

  private Ending complete() {
    Batch last = batch();
    LineItemTotals all = totals.totals();
    writer.await();
    ImportJob.Completed completed = job.complete(all.lines(), findingsCount(), clock.instant());
    session.complete(completed, all, last);
    observer.completed(completed, Map.copyOf(findingsByRule));
    return new Ending.Done(completed);
  }

  private Ending refuse(Finding reason) {
    findings.add(reason);
    List<Finding> last = batch().findings();
    writer.await();
    ImportJob.Failed failed = job.fail(message(reason), findingsCount(), clock.instant());
    fail(failed, last);
    return new Ending.Refused(failed, reason);
  }

  private void fail(ImportJob.Failed failed, List<Finding> last) {
    session.fail(failed, last);
    observer.failed(failed, Map.copyOf(findingsByRule));
  }

  private int findingsCount() {
    return findingsByRule.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// What a failed job says of the reason why its document cannot be read.
  static String message(Finding reason) {
    return reason.message() + " (" + reason.place().text() + ")";
  }

  private void failBecauseOf(RuntimeException fault) {
    try {
      writer.await();
      List<Finding> last = batch().findings();
      fail(job.fail("the import broke off", findingsCount(), clock.instant()), last);
    } catch (RuntimeException inVain) {
      fault.addSuppressed(inVain);
    }
  }
}
