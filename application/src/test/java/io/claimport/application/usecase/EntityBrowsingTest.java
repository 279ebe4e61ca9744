package io.claimport.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driving.BrowseEntities.Page;
import io.claimport.application.fake.FixedCatalog;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityBrowsingTest {

  private final EntityBrowsing browsing =
      new EntityBrowsing(new FixedCatalog(), InstantSource.fixed(TestJob.NOON));

  @Test
  void pages_follow_one_another_without_loss_or_repetition() {
    Page first = browsing.search(EntityFilter.ANY, null, 2);
    Page second = browsing.search(EntityFilter.ANY, first.next(), 2);

    assertThat(ids(first)).containsExactly("demo_ins_001", "demo_prov_000001");
    assertThat(ids(second)).containsExactly("demo_prov_000002");
    assertThat(second.next()).isNull();
    assertThat(first.total()).isEqualTo(3);
  }

  @Test
  void a_page_that_ends_with_the_last_entity_has_no_next_one() {
    assertThat(browsing.search(EntityFilter.ANY, null, 3).next()).isNull();
  }

  @Test
  void a_limit_out_of_bounds_is_brought_inside() {
    assertThat(browsing.search(EntityFilter.ANY, null, 0).entities()).hasSize(1);
    assertThat(browsing.search(EntityFilter.ANY, null, Integer.MAX_VALUE).entities()).hasSize(3);
  }

  @Test
  void a_filter_counts_what_passes() {
    Page page = browsing.search(EntityFilter.ofType(EntityType.PROVIDER), null, 1);

    assertThat(page.total()).isEqualTo(2);
    assertThat(page.next()).isEqualTo(new EntityId("demo_prov_000001"));
  }

  private static List<String> ids(Page page) {
    return page.entities().stream().map(Entity::id).map(EntityId::value).toList();
  }
}
