package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.ImportArchive.JobPage;
import io.claimport.application.driven.ImportArchive.JobQuery;
import io.claimport.application.driven.ImportArchive.LineItemQuery;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.Stored.Page;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.JobStatus;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.LineItemOrder;
import io.claimport.domain.lineitem.LineItemOrder.By;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every [io.claimport.application.driven.ImportArchive] keeps of pages, filters and totals.
public interface LineItemQueryContract extends StoreUnderTest {

  UserId ADA = new UserId("ada");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100})
  default void page_after_page_hands_out_everything_exactly_once(int limit) {
    List<LineItem> all = new ArrayList<>();
    for (int lines : List.of(3, 1, 5)) {
      ImportJob.Processing job = TestJob.job().processing();
      imported(job, lines);
      all.addAll(TestLine.lines(job, lines));
    }

    assertThat(pages(LineItemFilter.ANY, limit)).isEqualTo(all);
  }

  @Test
  default void the_last_page_says_that_it_is_the_last() {
    imported(TestJob.job().processing(), 4);

    assertThat(page(LineItemFilter.ANY, null, 4).next()).isEmpty();
    assertThat(page(LineItemFilter.ANY, null, 5).next()).isEmpty();
    Page first = page(LineItemFilter.ANY, null, 3);
    assertThat(first.next()).isPresent();
    assertThat(page(LineItemFilter.ANY, first.next().orElseThrow(), 3).next()).isEmpty();
  }

  @Test
  default void the_first_page_begins_with_the_totals_and_no_other_page_has_them() {
    ImportJob.Processing job = TestJob.job().processing();
    imported(job, 4);

    Page first = page(LineItemFilter.ANY, null, 1);
    Page second = page(LineItemFilter.ANY, first.next().orElseThrow(), 1);

    assertThat(first.totals()).isEqualTo(LineItemTotals.of(TestLine.lines(job, 4)));
    assertThat(second.totals()).isNull();
  }

  @Test
  default void totals_are_those_of_all_completed_jobs() {
    List<LineItem> all = new ArrayList<>();
    for (int lines : List.of(2, 3)) {
      ImportJob.Processing job = TestJob.job().processing();
      List<LineItem> items = new ArrayList<>(TestLine.lines(job, lines));
      items.add(TestLine.bare(job, lines));
      imported(job, items, List.of());
      all.addAll(items);
    }
    ImportJob.Processing atWork = TestJob.job().processing();
    Stored.append(opened(atWork), TestLine.lines(atWork, 9), List.of(), LATER);
    failed(TestJob.job().processing());
    imported(TestJob.job().of("ben").processing(), 3);

    assertThat(page(LineItemFilter.ANY, null, 1).totals()).isEqualTo(LineItemTotals.of(all));
    assertThat(Stored.page(archive(), new UserId("nobody"), LineItemQuery.ALL).totals())
        .isEqualTo(LineItemTotals.NONE);
  }

  @Test
  default void totals_of_one_job_are_its_own() {
    imported(TestJob.job().processing(), 5);
    ImportJob.Processing job = TestJob.job().processing();
    imported(job, 2);

    Page page = Stored.page(archive(), ADA, LineItemQuery.of(job.id()));

    assertThat(page.totals()).isEqualTo(LineItemTotals.of(TestLine.lines(job, 2)));
    assertThat(page.lineItems()).isEqualTo(TestLine.lines(job, 2));
  }

  @Test
  default void a_job_that_is_not_the_users_or_not_completed_has_no_line_items() {
    ImportJob.Completed bens = imported(TestJob.job().of("ben").processing(), 2);
    ImportJob.Processing atWork = TestJob.job().processing();
    Stored.append(opened(atWork), TestLine.lines(atWork, 2), List.of(), LATER);

    for (JobId job : List.of(bens.id(), atWork.id())) {
      Page page = Stored.page(archive(), ADA, LineItemQuery.of(job));
      assertThat(page.lineItems()).isEmpty();
      assertThat(page.totals()).isEqualTo(LineItemTotals.NONE);
      assertThat(page.next()).isEmpty();
    }
  }

  @Test
  default void every_part_of_a_filter_must_hold() {
    List<LineItem> all = variety();

    for (LineItemFilter filter : filters()) {
      List<LineItem> expected = all.stream().filter(filter::accepts).toList();
      Page page = page(filter, null, 1_000);
      assertThat(page.lineItems()).as("%s", filter).isEqualTo(expected);
      assertThat(page.totals()).as("%s", filter).isEqualTo(LineItemTotals.of(expected));
      assertThat(pages(filter, 2)).as("%s", filter).isEqualTo(expected);
    }
  }

  @Test
  default void a_filter_and_a_job_go_together() {
    List<LineItem> all = variety();
    JobId job = all.getLast().origin().job();
    LineItemFilter filter = new LineItemFilter(null, null, "99213", null, null);

    Page page = Stored.page(archive(), ADA, new LineItemQuery(job, filter, null, null, null));

    assertThat(page.lineItems())
        .isNotEmpty()
        .isEqualTo(
            all.stream()
                .filter(filter::accepts)
                .filter(item -> item.origin().job().equals(job))
                .toList());
    assertThat(page.totals()).isEqualTo(LineItemTotals.of(page.lineItems()));
  }

  @Test
  default void percent_signs_and_underscores_in_a_filter_are_nothing_special() {
    ImportJob.Processing job = TestJob.job().processing();
    LineItem odd = LineVariety.of(job, 0, "9_2%3", "Al_ba%", "1%_0", null);
    LineItem plain = LineVariety.of(job, 1, "99213", "Alxbay", "1000", null);
    imported(job, List.of(odd, plain), List.of());

    assertThat(found(new LineItemFilter(null, null, "9_2%3", null, null))).containsExactly(odd);
    assertThat(found(new LineItemFilter(null, null, "%", null, null))).isEmpty();
    assertThat(found(new LineItemFilter(null, null, null, DemoName.marking("Al_ba%"), null)))
        .containsExactly(odd);
    assertThat(found(new LineItemFilter(null, null, null, DemoName.marking("%"), null))).isEmpty();
    assertThat(found(new LineItemFilter(null, null, null, null, ClaimNumber.marking("1%_0"))))
        .containsExactly(odd);
  }

  @Test
  default void in_an_order_by_value_what_does_not_state_it_comes_last_either_way() {
    ImportJob.Processing first = TestJob.job().processing();
    ImportJob.Processing second = TestJob.job().processing();
    LineItem little = LineVariety.worth(first, 0, -5_00L, LocalDate.of(2026, 1, 2));
    LineItem nothing = LineVariety.worth(first, 1, null, null);
    LineItem much = LineVariety.worth(first, 2, 999_999_999_999_99L, LocalDate.of(2026, 1, 3));
    LineItem littleToo = LineVariety.worth(second, 0, -5_00L, LocalDate.of(2026, 1, 2));
    LineItem nothingToo = LineVariety.worth(second, 1, null, null);
    LineItem middling = LineVariety.worth(second, 2, 0L, LocalDate.of(2026, 1, 1));
    imported(first, List.of(little, nothing, much), List.of());
    imported(second, List.of(littleToo, nothingToo, middling), List.of());

    for (int limit : List.of(1, 2, 6)) {
      assertThat(pages(new LineItemOrder(By.BILLED, false), LineItemFilter.ANY, limit))
          .containsExactly(little, littleToo, middling, much, nothing, nothingToo);
      assertThat(pages(new LineItemOrder(By.BILLED, true), LineItemFilter.ANY, limit))
          .containsExactly(much, middling, littleToo, little, nothingToo, nothing);
      assertThat(pages(new LineItemOrder(By.SERVICE_DATE, false), LineItemFilter.ANY, limit))
          .containsExactly(middling, little, littleToo, much, nothing, nothingToo);
    }
  }

  @Test
  default void orders_filters_and_pages_go_together() {
    List<LineItem> all = variety();

    for (LineItemOrder order : orders()) {
      List<LineItem> ordered = new ArrayList<>(order.descending() ? all.reversed() : all);
      ordered.sort(order.byValue());
      for (LineItemFilter filter : filters()) {
        List<LineItem> expected = ordered.stream().filter(filter::accepts).toList();
        assertThat(page(order, filter, null, 1_000).totals())
            .isEqualTo(LineItemTotals.of(all.stream().filter(filter::accepts).toList()));
        assertThat(pages(order, filter, 7)).as("%s %s", order, filter).isEqualTo(expected);
      }
    }
  }

  @Test
  default void an_order_by_value_and_a_job_go_together() {
    imported(TestJob.job().processing(), 3);
    ImportJob.Processing job = TestJob.job().processing();
    imported(job, 3);
    LineItemOrder order = new LineItemOrder(By.BILLED, true);

    Page page =
        Stored.page(
            archive(), ADA, new LineItemQuery(job.id(), LineItemFilter.ANY, order, null, null));

    assertThat(page.lineItems()).isEqualTo(TestLine.lines(job, 3).reversed());
  }

  @Test
  default void nothing_comes_by_value_after_a_line_item_that_was_removed_meanwhile() {
    imported(TestJob.job().processing(), 3);
    LineItemOrder order = new LineItemOrder(By.BILLED, false);
    Page first = page(order, LineItemFilter.ANY, null, 1);
    store().erase(ADA);
    imported(TestJob.job().processing(), 3);

    Page second = page(order, LineItemFilter.ANY, first.next().orElseThrow(), 1);

    assertThat(second.lineItems()).isEmpty();
    assertThat(second.next()).isEmpty();
  }

  private static List<LineItemOrder> orders() {
    return Stream.of(By.values())
        .flatMap(by -> Stream.of(new LineItemOrder(by, false), new LineItemOrder(by, true)))
        .toList();
  }

  @Test
  default void what_was_there_all_the_time_is_seen_exactly_once_while_others_write() {
    List<JobId> there = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      there.add(imported(TestJob.job().processing(), 20).id());
    }
    List<LineItem> seen =
        whileOthersWrite(() -> {
          List<LineItem> read = new ArrayList<>();
          Optional<LineItemPosition> after = Optional.empty();
          do {
            Page page = page(LineItemFilter.ANY, after.orElse(null), 7);
            read.addAll(page.lineItems());
            after = page.next();
          } while (after.isPresent());
          return read;
        });

    assertThat(seen).extracting(LineItem::id).doesNotHaveDuplicates();
    for (JobId job : there) {
      assertThat(seen).filteredOn(item -> item.origin().job().equals(job)).hasSize(20);
    }
  }

  @Test
  default void totals_and_line_items_are_seen_at_one_moment_while_others_write() {
    whileOthersWrite(() -> {
      for (int i = 0; i < 30; i++) {
        Page page = Stored.page(archive(), ADA, LineItemQuery.ALL);
        assertThat(page.totals()).isEqualTo(LineItemTotals.of(page.lineItems()));
      }
      return true;
    });
  }

  /// Others import two lines at a time for as long as it takes.
  private <T> T whileOthersWrite(Supplier<T> reading) {
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch writing = new CountDownLatch(1);
    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      Future<?> written =
          writer.submit(() -> {
            for (int i = 0; i < 200 && !done.get(); i++) {
              imported(TestJob.job().processing(), 2);
              writing.countDown();
            }
            writing.countDown();
          });
      try {
        writing.await();
        return reading.get();
      } finally {
        done.set(true);
        written.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  default void jobs_come_page_by_page_and_by_their_state() {
    List<ImportJob> completed = new ArrayList<>();
    List<ImportJob> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      ImportJob.Processing atWork = TestJob.job().processing();
      opened(atWork);
      completed.add(imported(TestJob.job().processing(), 1));
      all.addAll(List.of(atWork, completed.getLast(), failed(TestJob.job().processing())));
    }
    imported(TestJob.job().of("ben").processing(), 1);

    assertThat(jobs(null, 5)).isEqualTo(all);
    assertThat(jobs(null, 12)).isEqualTo(all);
    assertThat(jobs(JobStatus.COMPLETED, 3)).isEqualTo(completed);
    assertThat(jobs(JobStatus.PENDING, 3)).isEmpty();
    assertThat(archive().jobs(ADA, new JobQuery(JobStatus.FAILED, null, 1)).total()).isEqualTo(4);
    assertThat(archive().jobs(ADA, JobQuery.first(12)).next()).isNull();
  }

  private List<ImportJob> jobs(JobStatus status, int limit) {
    List<ImportJob> seen = new ArrayList<>();
    JobPage page = archive().jobs(ADA, new JobQuery(status, null, limit));
    int total = page.total();
    seen.addAll(page.jobs());
    while (page.next() != null) {
      page = archive().jobs(ADA, new JobQuery(status, page.next(), limit));
      assertThat(page.total()).isEqualTo(total);
      seen.addAll(page.jobs());
    }
    assertThat(seen).hasSize(total);
    return seen;
  }

  /// Two jobs of lines that differ in everything a filter can ask for.
  private List<LineItem> variety() {
    List<LineItem> all = new ArrayList<>();
    for (int job = 0; job < 2; job++) {
      ImportJob.Processing opened = TestJob.job().processing();
      List<LineItem> lines =
          new ArrayList<>(
              IntStream.range(0, 24)
                  .mapToObj(i ->
                      LineVariety.of(
                          opened,
                          i,
                          i % 2 == 0 ? "99213" : "99214",
                          i % 3 == 0 ? "Cedar Clinic" : "Beacon Lab",
                          i % 4 == 0 ? "100" : "200",
                          LocalDate.of(2026, 1, 1 + i % 5)))
                  .toList());
      lines.add(TestLine.bare(opened, 24));
      imported(opened, lines, List.of());
      all.addAll(lines);
    }
    return all;
  }

  private static List<LineItemFilter> filters() {
    LocalDate second = LocalDate.of(2026, 1, 2);
    LocalDate fourth = LocalDate.of(2026, 1, 4);
    DemoName cedar = DemoName.marking("Cedar Clinic");
    ClaimNumber claim = ClaimNumber.marking("100");
    return List.of(
        LineItemFilter.ANY,
        new LineItemFilter(second, null, null, null, null),
        new LineItemFilter(null, second, null, null, null),
        new LineItemFilter(second, fourth, null, null, null),
        new LineItemFilter(fourth, second, null, null, null),
        new LineItemFilter(null, null, "99213", null, null),
        new LineItemFilter(null, null, "9921", null, null),
        new LineItemFilter(null, null, null, cedar, null),
        new LineItemFilter(null, null, null, null, claim),
        new LineItemFilter(second, fourth, "99214", cedar, claim),
        new LineItemFilter(null, fourth, "99213", cedar, null));
  }

  private List<LineItem> found(LineItemFilter filter) {
    return page(filter, null, 1_000).lineItems();
  }

  private List<LineItem> pages(LineItemFilter filter, int limit) {
    return pages(null, filter, limit);
  }

  private List<LineItem> pages(LineItemOrder order, LineItemFilter filter, int limit) {
    List<LineItem> seen = new ArrayList<>();
    Optional<LineItemPosition> after = Optional.empty();
    do {
      Page page = page(order, filter, after.orElse(null), limit);
      assertThat(page.lineItems().size()).isLessThanOrEqualTo(limit);
      seen.addAll(page.lineItems());
      after = page.next();
    } while (after.isPresent());
    return seen;
  }

  private Page page(LineItemFilter filter, LineItemPosition after, int limit) {
    return page(null, filter, after, limit);
  }

  private Page page(LineItemOrder order, LineItemFilter filter, LineItemPosition after, int limit) {
    return Stored.page(archive(), ADA, new LineItemQuery(null, filter, order, after, limit));
  }
}
