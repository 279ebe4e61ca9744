package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.ImportArchive.LineItemQuery;
import io.claimport.application.driven.ImportStore.Opening;
import io.claimport.application.driven.ImportStore.Removed;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// What every [io.claimport.application.driven.ImportStore] keeps when old imports are removed.
public interface RetentionContract extends StoreUnderTest {

  UserId ADA = new UserId("ada");
  Instant LIMIT = TestJob.NOON.plusSeconds(60);
  Instant BEFORE = LIMIT.minusNanos(1_000);

  @Test
  default void every_job_that_ended_before_that_time_is_removed_with_everything_of_it() {
    ImportJob.Processing completing = TestJob.job().processing();
    completeAt(completing, 3, BEFORE);
    ImportJob.Processing failing = TestJob.job().processing();
    opened(failing).fail(failing.fail("no bill (document)", 1, BEFORE), findings(1));

    assertThat(store().removeEndedBefore(LIMIT)).isEqualTo(new Removed(2, 3));

    for (ImportJob job : List.of(completing, failing)) {
      assertThat(archive().job(job.id())).isEmpty();
      assertThat(archive().jobOf(job.document().id())).isEmpty();
      assertThat(archive().content(job.document().id())).isEmpty();
      assertThat(archive().findings(job.id())).isEmpty();
    }
    assertThat(Stored.lineItems(archive(), ADA)).isEmpty();
    assertThat(TestLine.lines(completing, 3))
        .allSatisfy(line -> assertThat(archive().lineItem(line.id())).isEmpty());
    assertThat(store().removeEndedBefore(LIMIT)).isEqualTo(Removed.NOTHING);
  }

  @Test
  default void whatever_ended_later_or_is_at_work_stays() {
    ImportJob.Completed kept = completeAt(TestJob.job().processing(), 2, LIMIT);
    ImportJob.Processing atWork = TestJob.job().processing();
    opened(atWork);
    ImportJob.Pending pending = TestJob.job().pending();
    store().accept(pending, DOCUMENT, Repetition.ALLOWED);

    assertThat(store().removeEndedBefore(LIMIT)).isEqualTo(Removed.NOTHING);

    assertThat(Stored.jobs(archive(), ADA)).containsExactly(kept, atWork, pending);
    assertThat(Stored.lineItems(archive(), ADA)).hasSize(2);
  }

  @Test
  default void totals_are_those_of_what_stays() {
    completeAt(TestJob.job().processing(), 5, BEFORE);
    ImportJob.Completed kept = completeAt(TestJob.job().processing(), 2, LIMIT);
    completeAt(TestJob.job().of("ben").processing(), 1, LIMIT);

    store().removeEndedBefore(LIMIT);

    assertThat(Stored.page(archive(), ADA, LineItemQuery.ALL).totals())
        .isEqualTo(LineItemTotals.of(TestLine.lines(kept, 2)));
    completeAt(TestJob.job().processing(), 2, LIMIT);
    List<LineItem> both = new ArrayList<>(TestLine.lines(kept, 2));
    both.addAll(TestLine.lines(kept, 2));
    assertThat(Stored.page(archive(), ADA, LineItemQuery.ALL).totals())
        .isEqualTo(LineItemTotals.of(both));
  }

  @Test
  default void what_was_removed_can_be_imported_again() {
    ImportJob.Processing old = TestJob.job().processing();
    Stored.complete(
        opened(store().open(old, DOCUMENT, Repetition.REFUSED)), old.complete(0, 0, BEFORE));

    store().removeEndedBefore(LIMIT);

    opened(store().open(TestJob.job().processing(), DOCUMENT, Repetition.REFUSED));
  }

  @Test
  default void when_the_first_job_is_removed_its_repetition_stands_for_the_bytes() {
    completeAt(TestJob.job().processing(), 1, BEFORE);
    ImportJob.Completed again = completeAt(TestJob.job().processing(), 1, LIMIT);

    store().removeEndedBefore(LIMIT);

    assertThat(store().open(TestJob.job().processing(), DOCUMENT, Repetition.REFUSED))
        .isEqualTo(new Opening.Duplicate(again.id()));
  }

  @Test
  default void whoever_reads_while_old_jobs_go_sees_totals_and_line_items_of_one_moment() {
    for (int i = 0; i < 40; i++) {
      completeAt(TestJob.job().processing(), 2, BEFORE);
    }
    AtomicBoolean removed = new AtomicBoolean();

    AtOnce.inThreads(
        2,
        thread -> {
          if (thread == 0) {
            store().removeEndedBefore(LIMIT);
            removed.set(true);
            return true;
          }
          while (!removed.get()) {
            Stored.Page page = Stored.page(archive(), ADA, LineItemQuery.ALL);
            assertThat(page.totals()).isEqualTo(LineItemTotals.of(page.lineItems()));
          }
          return true;
        });

    assertThat(Stored.lineItems(archive(), ADA)).isEmpty();
  }

  private ImportJob.Completed completeAt(ImportJob.Processing job, int lines, Instant end) {
    var session = opened(job);
    Stored.append(session, TestLine.lines(job, lines), List.of(), LATER);
    ImportJob.Completed completed = job.complete(lines, 0, end);
    Stored.complete(session, completed);
    return completed;
  }
}
