package io.claimport.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.Unavailable;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.fake.NumberedIdentifiers;
import io.claimport.application.fake.RecordingObserver;
import io.claimport.application.fake.RecordingSession;
import io.claimport.application.fake.ScriptedReader;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.usecase.DocumentImport.Ending;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentImportTest {

  private final ImportJob.Processing job = TestJob.job().processing();
  private final RecordingSession session = new RecordingSession();
  private final RecordingObserver observer = new RecordingObserver();

  @Test
  void line_items_are_appended_in_batches_and_the_job_is_completed_with_their_number() {
    Ending ending = run(session, ScriptedReader.finding(12_500));

    assertThat(session.batches()).hasSizeGreaterThan(1);
    assertThat(session.batches().stream().mapToInt(Integer::intValue).sum()).isEqualTo(12_500);
    assertThat(session.endings()).singleElement().isInstanceOf(ImportJob.Completed.class);
    assertThat(session.totals().lines()).isEqualTo(12_500);
    assertThat(session.totals().billed().amount()).isEqualByComparingTo("125000.00");
    assertThat(ending)
        .isInstanceOfSatisfying(
            Ending.Done.class, done -> assertThat(done.job().lineItems()).isEqualTo(12_500));
  }

  @Test
  void a_small_import_is_one_step() {
    run(session, ScriptedReader.finding(5));

    assertThat(session.batches()).containsExactly(5);
  }

  @Test
  void a_refused_document_fails_the_job_with_its_finding_and_its_place() {
    Finding reason =
        Finding.of(ReadingRules.NOT_A_BILL, new Place.TextLine(7), "no amount stands anywhere");

    Ending ending = run(session, ending(new Reading.Refused(reason)));

    assertThat(ending)
        .isInstanceOfSatisfying(
            Ending.Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.job().reason()).isEqualTo("no amount stands anywhere (line 7)");
            });
    assertThat(session.findings()).containsExactly(reason);
    assertThat(session.endings()).singleElement().isInstanceOf(ImportJob.Failed.class);
  }

  @Test
  void a_document_without_a_line_is_never_an_empty_success() {
    Ending ending = run(session, ScriptedReader.finding(0));

    assertThat(ending).isInstanceOf(Ending.Refused.class);
    assertThat(session.findings())
        .extracting(Finding::rule)
        .containsExactly(ReadingRules.NOT_A_BILL.id());
  }

  @Test
  void whoever_watches_is_told_each_end_once_with_the_findings_of_each_rule() {
    run(session, ScriptedReader.finding(3));
    run(session, ScriptedReader.finding(0));

    assertThat(observer.told())
        .containsExactly(
            new RecordingObserver.Told(session.endings().getFirst(), Map.of()),
            new RecordingObserver.Told(
                session.endings().getLast(), Map.of(ReadingRules.NOT_A_BILL.id(), 1)));
  }

  @Test
  void nobody_is_told_an_end_that_the_store_does_not_have() {
    RecordingSession broken =
        new RecordingSession() {
          @Override
          public void complete(ImportJob.Completed done, LineItemTotals totals, Batch last) {
            away();
          }

          @Override
          public void fail(ImportJob.Failed failed, List<Finding> last) {
            away();
          }
        };

    assertThatThrownBy(() -> run(broken, ScriptedReader.finding(1)))
        .isInstanceOf(Unavailable.class);

    assertThat(observer.told()).isEmpty();
  }

  @Test
  void a_fault_of_ours_fails_the_job_and_goes_on_up() {
    IllegalStateException fault = new IllegalStateException("a fault");

    assertThatThrownBy(() ->
            run(
                session,
                scripted(_ -> {
                  throw fault;
                })))
        .isSameAs(fault);
    assertThat(session.endings()).singleElement().isInstanceOf(ImportJob.Failed.class);
  }

  @Test
  void a_session_that_has_lost_its_lease_is_left_alone() {
    RecordingSession lost =
        new RecordingSession() {
          @Override
          public void complete(ImportJob.Completed done, LineItemTotals totals, Batch last) {
            throw new LeaseLost(job);
          }
        };

    assertThatThrownBy(() -> run(lost, ScriptedReader.finding(1)))
        .isInstanceOf(ImportSession.LeaseLost.class);
    assertThat(lost.endings()).isEmpty();
  }

  @Test
  void an_import_that_somebody_waits_for_fails_when_the_store_is_away() {
    assertThatThrownBy(() -> run(session, scripted(_ -> away()))).isInstanceOf(Unavailable.class);

    assertThat(session.endings()).singleElement().isInstanceOf(ImportJob.Failed.class);
  }

  @Test
  void a_deferred_import_is_left_to_the_next_attempt_when_the_store_is_away() {
    ImportJob.Processing deferred = TestJob.job().pending().begin(job.lease());

    assertThatThrownBy(() -> run(deferred, session, scripted(_ -> away())))
        .isInstanceOf(Unavailable.class);

    assertThat(session.endings()).isEmpty();
  }

  private static Reading away() {
    throw new Unavailable(Unavailable.Part.STORE, "The store is away.", new IOException());
  }

  private Ending run(ImportSession into, DocumentReader reader) {
    return run(job, into, reader);
  }

  private Ending run(ImportJob.Processing job, ImportSession into, DocumentReader reader) {
    return new DocumentImport(
            job,
            into,
            Duration.ofSeconds(60),
            InstantSource.fixed(TestJob.NOON),
            new NumberedIdentifiers(),
            observer)
        .run(reader, new BytesDocument("anything"));
  }

  private static ScriptedReader ending(Reading reading) {
    return scripted(_ -> reading);
  }

  private static ScriptedReader scripted(
      java.util.function.Function<DocumentReader.Receiver, Reading> script) {
    return new ScriptedReader("plain", Recognition.CERTAIN, script);
  }
}
