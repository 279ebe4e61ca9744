package io.claimport.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.fake.NumberedIdentifiers;
import io.claimport.application.fake.RecordingSession;
import io.claimport.application.fake.ScriptedReader;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentImportTest {

  private final ImportJob.Processing job = TestJob.job().processing();
  private final RecordingSession session = new RecordingSession();

  @Test
  void line_items_are_appended_in_batches_and_the_job_is_completed_with_their_number() {
    Outcome outcome = run(session, ScriptedReader.finding(2_500));

    assertThat(session.batches()).containsExactly(1_000, 1_000, 500);
    assertThat(session.endings()).singleElement().isInstanceOf(ImportJob.Completed.class);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Imported.class,
            imported -> assertThat(imported.job().lineItems()).isEqualTo(2_500));
  }

  @Test
  void a_refused_document_fails_the_job_with_its_finding_and_its_place() {
    Finding reason =
        Finding.of(ReadingRules.NOT_A_BILL, new Place.TextLine(7), "no amount stands anywhere");

    Outcome outcome = run(session, ending(new Reading.Refused(reason)));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.reason()).isEqualTo(reason);
              assertThat(unreadable.job().reason()).isEqualTo("no amount stands anywhere (line 7)");
            });
    assertThat(session.findings()).containsExactly(reason);
    assertThat(session.endings()).singleElement().isInstanceOf(ImportJob.Failed.class);
  }

  @Test
  void a_document_without_a_line_is_never_an_empty_success() {
    Outcome outcome = run(session, ScriptedReader.finding(0));

    assertThat(outcome).isInstanceOf(Outcome.Unreadable.class);
    assertThat(session.findings())
        .extracting(Finding::rule)
        .containsExactly(ReadingRules.NOT_A_BILL.id());
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
          public void append(List<LineItem> items, List<Finding> findings, Instant leaseUntil) {
            throw new LeaseLost(job);
          }
        };

    assertThatThrownBy(() -> run(lost, ScriptedReader.finding(1)))
        .isInstanceOf(ImportSession.LeaseLost.class);
    assertThat(lost.endings()).isEmpty();
  }

  private Outcome run(ImportSession into, DocumentReader reader) {
    return new DocumentImport(
            job,
            into,
            () -> TestJob.NOON.plusSeconds(60),
            InstantSource.fixed(TestJob.NOON),
            new NumberedIdentifiers())
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
