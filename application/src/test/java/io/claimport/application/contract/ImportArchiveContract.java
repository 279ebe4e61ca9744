package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.ImportArchive.Counts;
import io.claimport.application.driven.ImportSession;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.normalization.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every [io.claimport.application.driven.ImportArchive] keeps: what is found and in
/// which order. That values come back unchanged is the business of [FidelityContract].
public interface ImportArchiveContract extends StoreUnderTest {

  @Test
  default void an_empty_archive_answers_with_nothing() {
    JobId job = new JobId(UUID.randomUUID());
    DocumentId document = new DocumentId(UUID.randomUUID());
    UserId nobody = new UserId("nobody");

    assertThat(archive().job(job)).isEmpty();
    assertThat(archive().jobOf(document)).isEmpty();
    assertThat(Stored.jobs(archive(), nobody)).isEmpty();
    assertThat(Stored.lineItems(archive(), nobody)).isEmpty();
    assertThat(Stored.lineItems(archive(), job)).isEmpty();
    assertThat(archive().lineItem(new LineItemId(job.value()))).isEmpty();
    assertThat(archive().findings(job)).isEmpty();
    assertThat(archive().content(document)).isEmpty();
    assertThat(archive().counts()).isEqualTo(new Counts(Map.of(), 0, 0));
  }

  @Test
  default void counts_are_of_all_users_together_with_line_items_of_completed_jobs_only() {
    imported(TestJob.job().processing(), 3);
    imported(TestJob.job().of("bob").processing(), 2);
    ImportJob.Processing atWork = TestJob.job().processing();
    Stored.append(opened(atWork), TestLine.lines(atWork, 4), List.of(), LATER);
    ImportJob.Failed failed = failed(TestJob.job().processing());

    assertThat(archive().counts())
        .isEqualTo(
            new Counts(
                Map.of(JobStatus.COMPLETED, 2L, JobStatus.PROCESSING, 1L, JobStatus.FAILED, 1L),
                5,
                failed.findings()));
  }

  @Test
  default void the_users_jobs_come_in_every_state_in_the_order_in_which_they_were_opened() {
    List<ImportJob> opened = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      ImportJob.Processing atWork = TestJob.job().processing();
      opened(atWork);
      opened.add(atWork);
      opened.add(imported(TestJob.job().processing(), 1));
      opened.add(failed(TestJob.job().at(TestJob.NOON.minusSeconds(i)).processing()));
    }

    assertThat(Stored.jobs(archive(), new UserId("ada"))).isEqualTo(opened);
  }

  @Test
  default void line_items_come_in_the_order_of_the_jobs_and_within_a_job_of_their_ordinals() {
    ImportJob.Processing first = TestJob.job().processing();
    ImportJob.Processing second = TestJob.job().at(TestJob.NOON.minusSeconds(9)).processing();
    ImportJob.Processing third = TestJob.job().processing();
    ImportSession firstSession = opened(first);
    ImportSession secondSession = opened(second);
    ImportSession thirdSession = opened(third);
    appendShuffled(thirdSession, third);
    appendShuffled(firstSession, first);
    appendShuffled(secondSession, second);
    Stored.complete(secondSession, second.complete(LINES, 0, LATER));
    Stored.complete(thirdSession, third.complete(LINES, 0, LATER));
    Stored.complete(firstSession, first.complete(LINES, 0, LATER));

    List<LineItem> expected = new ArrayList<>();
    List.of(first, second, third).forEach(job -> expected.addAll(TestLine.lines(job, LINES)));
    assertThat(Stored.lineItems(archive(), new UserId("ada"))).isEqualTo(expected);
    assertThat(Stored.lineItems(archive(), second.id())).isEqualTo(TestLine.lines(second, LINES));
  }

  int LINES = 12;

  private static void appendShuffled(ImportSession session, ImportJob.Processing job) {
    List<LineItem> lines = new ArrayList<>(TestLine.lines(job, LINES));
    Collections.shuffle(lines, new Random(7));
    Stored.append(session, lines.subList(0, 5), List.of(), LATER);
    Stored.append(session, lines.subList(5, LINES), List.of(), LATER);
  }

  @Test
  default void line_items_of_a_user_are_those_of_completed_jobs_only() {
    ImportJob.Completed completed = imported(TestJob.job().processing(), 2);
    ImportJob.Processing atWork = TestJob.job().processing();
    Stored.append(opened(atWork), TestLine.lines(atWork, 3), List.of(), LATER);
    failed(TestJob.job().processing());

    assertThat(Stored.lineItems(archive(), new UserId("ada")))
        .hasSize(2)
        .allMatch(item -> item.origin().job().equals(completed.id()));
  }

  @Test
  default void a_line_item_of_a_completed_job_is_found_by_its_id() {
    ImportJob.Processing job = TestJob.job().processing();
    ImportJob.Processing atWork = TestJob.job().processing();
    ImportSession session = opened(job);
    ImportSession unfinished = opened(atWork);
    appendShuffled(session, job);
    appendShuffled(unfinished, atWork);
    Stored.complete(session, job.complete(LINES, 0, LATER));

    assertThat(TestLine.lines(job, LINES))
        .allSatisfy(line -> assertThat(archive().lineItem(line.id())).contains(line));
    assertThat(TestLine.lines(atWork, LINES))
        .allSatisfy(line -> assertThat(archive().lineItem(line.id())).isEmpty());
    assertThat(archive().lineItem(new LineItemId(job.id().value()))).isEmpty();
  }

  @Test
  default void users_never_see_one_another() {
    ImportJob.Completed ofAda = imported(TestJob.job().of("ada").processing(), 2);
    ImportJob.Completed ofBen = imported(TestJob.job().of("ben").processing(), 3);
    ImportJob.Completed ofBigAda = imported(TestJob.job().of("ADA").processing(), 1);
    imported(TestJob.job().of("ad_").processing(), 1);
    imported(TestJob.job().of("%").processing(), 1);

    assertThat(Stored.jobs(archive(), new UserId("ada"))).containsExactly(ofAda);
    assertThat(Stored.jobs(archive(), new UserId("ben"))).containsExactly(ofBen);
    assertThat(Stored.jobs(archive(), new UserId("ADA"))).containsExactly(ofBigAda);
    assertThat(Stored.lineItems(archive(), new UserId("ada"))).hasSize(2);
    assertThat(Stored.lineItems(archive(), new UserId("ben"))).hasSize(3);
    assertThat(Stored.lineItems(archive(), new UserId("ad_"))).hasSize(1);
    assertThat(Stored.lineItems(archive(), new UserId("%"))).hasSize(1);
  }

  @Test
  default void findings_come_in_the_order_in_which_they_were_appended() {
    List<Finding> findings = findings(120);

    ImportJob.Completed job = imported(TestJob.job().processing(), List.of(), findings);

    assertThat(archive().findings(job.id())).isEqualTo(findings);
  }

  @Test
  default void findings_of_a_failed_job_can_be_read_and_of_one_at_work_cannot() {
    ImportJob.Failed failed = failed(TestJob.job().processing());
    ImportJob.Processing atWork = TestJob.job().processing();
    Stored.append(opened(atWork), List.of(), findings(2), LATER);

    assertThat(archive().findings(failed.id())).isEqualTo(findings(1));
    assertThat(archive().findings(atWork.id())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000, 2_000_000})
  default void the_bytes_of_a_document_come_as_they_came(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    BytesDocument document = new BytesDocument(bytes);
    ImportJob.Processing job = TestJob.job().with(document).processing();

    opened(store().open(job, document, Repetition.ALLOWED));

    assertThat(contentOf(job.document().id())).isEqualTo(bytes);
  }

  @Test
  default void the_bytes_are_there_whatever_became_of_the_job() {
    ImportJob.Processing atWork = TestJob.job().processing();
    opened(atWork);
    ImportJob.Completed completed = imported(TestJob.job().processing(), 1);
    ImportJob.Failed failed = failed(TestJob.job().processing());

    for (ImportJob job : List.of(atWork, completed, failed)) {
      assertThat(contentOf(job.document().id())).asString().isEqualTo("a document");
    }
  }

  @Test
  default void a_hundred_thousand_line_items_of_one_job_are_nothing_special() {
    int count = 100_000;
    ImportJob.Processing job = TestJob.job().processing();
    List<LineItem> lines = TestLine.lines(job, count);
    ImportSession session = opened(job);
    for (int from = 0; from < count; from += 5_000) {
      Stored.append(session, lines.subList(from, from + 5_000), List.of(), LATER);
    }
    Stored.complete(session, job.complete(count, 0, LATER));

    assertThat(Stored.lineItems(archive(), job.id())).isEqualTo(lines);
    assertThat(Stored.lineItems(archive(), job.facts().user())).hasSize(count);
    assertThat(store().erase(job.facts().user()).lineItems()).isEqualTo(count);
  }
}
