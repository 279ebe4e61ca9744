package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.ImportStore.Opening;
import io.claimport.application.driven.ImportStore.Repetition;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// What every [io.claimport.application.driven.ImportStore] keeps when the same bytes
/// come again.
public interface DeduplicationContract extends StoreUnderTest {

  int OPENINGS = 16;

  @Test
  default void opening_one_for_the_same_user_entity_and_bytes_names_the_first_job() {
    ImportJob.Processing first = TestJob.job().processing();
    ImportJob.Processing again = TestJob.job().processing();
    opened(store().open(first, DOCUMENT, Repetition.REFUSED));

    assertThat(store().open(again, DOCUMENT, Repetition.REFUSED))
        .isEqualTo(new Opening.Duplicate(first.id()));

    assertThat(Stored.jobs(archive(), new UserId("ada"))).containsExactly(first);
    assertThat(archive().job(again.id())).isEmpty();
    assertThat(archive().content(again.document().id())).isEmpty();
  }

  @Test
  default void a_completed_import_stands_for_its_bytes_too() {
    ImportJob.Completed first = imported(TestJob.job().processing(), 2);

    assertThat(store().open(TestJob.job().processing(), DOCUMENT, Repetition.REFUSED))
        .isEqualTo(new Opening.Duplicate(first.id()));
  }

  @Test
  default void the_same_bytes_of_another_user_or_entity_are_another_import() {
    BytesDocument other = new BytesDocument("another document");
    opened(store().open(TestJob.job().processing(), DOCUMENT, Repetition.REFUSED));

    opened(store().open(TestJob.job().of("ben").processing(), DOCUMENT, Repetition.REFUSED));
    opened(
        store()
            .open(
                TestJob.job().from(EntityType.INSURANCE, "demo_ins_002").processing(),
                DOCUMENT,
                Repetition.REFUSED));
    opened(
        store()
            .open(
                TestJob.job().from(EntityType.PROVIDER, "demo_ins_001").processing(),
                DOCUMENT,
                Repetition.REFUSED));
    opened(store().open(TestJob.job().with(other).processing(), other, Repetition.REFUSED));
  }

  @RepeatedTest(10)
  default void of_several_openings_of_the_same_bytes_at_the_same_time_exactly_one_wins() {
    BytesDocument large = new BytesDocument("0123456789".repeat(30_000));
    List<ImportJob.Processing> jobs =
        IntStream.range(0, OPENINGS).mapToObj(_ -> TestJob.job().with(large).processing()).toList();

    List<Opening> openings =
        AtOnce.inThreads(
            OPENINGS, number -> store().open(jobs.get(number), large, Repetition.REFUSED));

    List<ImportJob> recorded = Stored.jobs(archive(), new UserId("ada"));
    assertThat(recorded).hasSize(1);
    assertThat(openings).filteredOn(Opening.Opened.class::isInstance).hasSize(1);
    assertThat(openings)
        .filteredOn(Opening.Duplicate.class::isInstance)
        .hasSize(OPENINGS - 1)
        .containsOnly(new Opening.Duplicate(recorded.getFirst().id()));
    assertThat(contentOf(recorded.getFirst().document().id())).hasSize(300_000);
  }

  @Test
  default void where_repetition_is_allowed_the_same_bytes_are_imported_again() {
    ImportJob.Completed first = imported(TestJob.job().processing(), 2);
    ImportJob.Completed again = imported(TestJob.job().processing(), 2);

    assertThat(Stored.jobs(archive(), new UserId("ada"))).containsExactly(first, again);
    assertThat(Stored.lineItems(archive(), new UserId("ada"))).hasSize(4);
  }

  @Test
  default void where_repetition_is_allowed_all_openings_at_the_same_time_win() {
    List<Opening> openings =
        AtOnce.inThreads(
            OPENINGS, _ -> store().open(TestJob.job().processing(), DOCUMENT, Repetition.ALLOWED));

    assertThat(openings).allMatch(Opening.Opened.class::isInstance);
    assertThat(Stored.jobs(archive(), new UserId("ada"))).hasSize(OPENINGS);
  }

  @Test
  default void an_import_that_was_a_repetition_does_not_hide_the_first_job() {
    ImportJob.Completed first = imported(TestJob.job().processing(), 1);
    imported(TestJob.job().processing(), 1);

    assertThat(store().open(TestJob.job().processing(), DOCUMENT, Repetition.REFUSED))
        .isEqualTo(new Opening.Duplicate(first.id()));
  }

  @Test
  default void a_job_that_failed_leaves_the_bytes_free() {
    ImportJob.Processing first = TestJob.job().processing();
    opened(store().open(first, DOCUMENT, Repetition.REFUSED))
        .fail(first.fail("no bill (document)", 0, LATER), List.of());
    ImportJob.Processing again = TestJob.job().processing();

    opened(store().open(again, DOCUMENT, Repetition.REFUSED));

    assertThat(store().open(TestJob.job().processing(), DOCUMENT, Repetition.REFUSED))
        .isEqualTo(new Opening.Duplicate(again.id()));
  }

  @Test
  default void an_orphan_leaves_the_bytes_free() {
    ImportJob.Processing first = TestJob.job().leasedFor(Duration.ofSeconds(60)).processing();
    opened(store().open(first, DOCUMENT, Repetition.REFUSED));
    assertThat(store().open(TestJob.job().processing(), DOCUMENT, Repetition.REFUSED))
        .isEqualTo(new Opening.Duplicate(first.id()));

    store().failExpired(TestJob.NOON.plusSeconds(60));

    opened(store().open(TestJob.job().processing(), DOCUMENT, Repetition.REFUSED));
  }

  @Test
  default void when_the_first_job_fails_its_repetition_stands_for_the_bytes() {
    ImportJob.Processing first = TestJob.job().processing();
    ImportJob.Processing failing = TestJob.job().processing();
    ImportJob.Processing heir = TestJob.job().processing();
    ImportJob.Processing youngest = TestJob.job().processing();
    var firstSession = opened(first);
    var failingSession = opened(failing);
    opened(heir);
    opened(youngest);

    failingSession.fail(failing.fail("no bill (document)", 0, LATER), List.of());
    firstSession.fail(first.fail("no bill (document)", 0, LATER), List.of());

    assertThat(store().open(TestJob.job().processing(), DOCUMENT, Repetition.REFUSED))
        .isEqualTo(new Opening.Duplicate(heir.id()));
  }

  @Test
  default void when_openings_and_failures_meet_one_that_did_not_fail_stands_for_the_bytes() {
    AtOnce.inThreads(
        OPENINGS,
        number -> {
          ImportJob.Processing job = TestJob.job().processing();
          boolean stays = number % 4 == 0;
          Opening opening =
              store().open(job, DOCUMENT, stays ? Repetition.ALLOWED : Repetition.REFUSED);
          if (!stays && opening instanceof Opening.Opened(var session)) {
            session.fail(job.fail("no bill (document)", 0, LATER), List.of());
          }
          return opening;
        });

    List<ImportJob> alive =
        Stored.jobs(archive(), new UserId("ada")).stream()
            .filter(ImportJob.Processing.class::isInstance)
            .toList();
    assertThat(alive).hasSize(OPENINGS / 4);
    assertThat(store().open(TestJob.job().processing(), DOCUMENT, Repetition.REFUSED))
        .isInstanceOfSatisfying(
            Opening.Duplicate.class,
            duplicate -> assertThat(alive).extracting(ImportJob::id).contains(duplicate.first()));
  }
}
