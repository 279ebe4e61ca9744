package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.ImportArchive.LineItemQuery;
import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.SpendingBy;
import io.claimport.domain.lineitem.SpendingGroup;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every [io.claimport.application.driven.ImportArchive] adds up.
public interface SpendingContract extends StoreUnderTest {

  @ParameterizedTest
  @EnumSource
  default void groups_are_those_of_all_completed_jobs(SpendingBy by) {
    List<LineItem> all = new ArrayList<>();
    for (int lines : List.of(2, 40)) {
      ImportJob.Processing job = TestJob.job().processing();
      List<LineItem> items = new ArrayList<>(TestLine.lines(job, lines));
      items.add(TestLine.bare(job, lines));
      imported(job, items, List.of());
      all.addAll(items);
    }
    ImportJob.Processing atWork = TestJob.job().processing();
    Stored.append(opened(atWork), TestLine.lines(atWork, 9), List.of(), LATER);
    imported(TestJob.job().of("ben").processing(), 3);

    assertThat(spending(LineItemQuery.ALL, by)).isEqualTo(groups(by, all));
  }

  @ParameterizedTest
  @EnumSource
  default void groups_are_of_what_the_query_accepts(SpendingBy by) {
    imported(TestJob.job().processing(), 5);
    ImportJob.Processing job = TestJob.job().processing();
    imported(job, 7);
    LineItem wanted = TestLine.lines(job, 7).get(3);
    LineItemFilter filter =
        new LineItemFilter(wanted.serviceDates().first(), null, null, null, null);

    List<SpendingGroup> found = spending(new LineItemQuery(job.id(), filter, null, null, null), by);

    assertThat(found)
        .isNotEmpty()
        .isEqualTo(groups(by, TestLine.lines(job, 7).stream().filter(filter::accepts).toList()));
  }

  @ParameterizedTest
  @EnumSource
  default void a_user_without_line_items_has_no_groups(SpendingBy by) {
    imported(TestJob.job().processing(), 2);

    assertThat(archive().spending(new UserId("nobody"), LineItemQuery.ALL, by)).isEmpty();
  }

  private List<SpendingGroup> spending(LineItemQuery query, SpendingBy by) {
    return archive().spending(new UserId("ada"), query, by);
  }

  private static List<SpendingGroup> groups(SpendingBy by, List<LineItem> items) {
    SpendingGroup.Tally tally = new SpendingGroup.Tally(by);
    items.forEach(tally::add);
    return tally.groups();
  }
}
