package io.claimport.adapters.rest.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.CannedCatalog;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest extends OverHttp {

  private static final String ENTITIES = "/api/v1/entities";

  private CannedCatalog catalog(String next) {
    CannedCatalog catalog = new CannedCatalog(next == null ? null : new EntityId(next));
    ports.prepare(BrowseEntities.class, catalog);
    return catalog;
  }

  @Nested
  class The_list {

    @Test
    void has_both_kinds_and_a_cursor() {
      catalog("demo_prov_000001");

      assertAnswer(get(ENTITIES), 200, "entities/page");
    }

    @Test
    void has_no_cursor_on_its_last_page() {
      catalog(null);

      assertAnswer(get(ENTITIES), 200, "entities/last_page");
    }

    @Test
    void begins_at_the_front_with_fifty_of_any_kind() {
      CannedCatalog catalog = catalog(null);

      get(ENTITIES);

      assertThat(catalog.filter).isEqualTo(EntityFilter.ANY);
      assertThat(catalog.after).isNull();
      assertThat(catalog.limit).isEqualTo(50);
    }

    @Test
    void can_be_filtered() {
      CannedCatalog catalog = catalog(null);

      get(
          ENTITIES
              + "?type=provider&q=%25Cedar%20Hollow_&specialty=Cardiology&state=il"
              + "&insurance=demo_ins_007&limit=1000");

      assertThat(catalog.filter)
          .isEqualTo(
              new EntityFilter(
                  EntityType.PROVIDER,
                  "%Cedar Hollow_",
                  "Cardiology",
                  "il",
                  new EntityId("demo_ins_007")));
      assertThat(catalog.limit).isEqualTo(1_000);
    }

    @Test
    void takes_a_blank_parameter_for_none() {
      CannedCatalog catalog = catalog(null);

      get(ENTITIES + "?type=&q=%20&specialty=&state=&insurance=%20&limit=&cursor=");

      assertThat(catalog.filter).isEqualTo(EntityFilter.ANY);
      assertThat(catalog.after).isNull();
      assertThat(catalog.limit).isEqualTo(50);
    }

    @Test
    void goes_on_where_its_cursor_says() {
      CannedCatalog catalog = catalog("demo_prov_000001");
      String page = get(ENTITIES).text();
      String cursor = page.replaceAll("(?s).*\"next_cursor\":\"([^\"]*)\".*", "$1");

      get(ENTITIES + "?cursor=" + cursor);

      assertThat(catalog.after).isEqualTo(new EntityId("demo_prov_000001"));
    }

    @Test
    void names_every_parameter_that_is_wrong() {
      assertProblem(
          get(ENTITIES + "?type=hospital&limit=ten&cursor=%21&colour=red"),
          400,
          "invalid_entity_query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "1.5", "99999999999", "0x10"})
    void has_a_limit_of_one_to_a_thousand(String limit) {
      assertThat(get(ENTITIES + "?limit=" + limit).text()).contains("\"out_of_range\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "%C3%A9", "IA", "gICA", "ZGVt=b19p"})
    void takes_no_cursor_that_it_did_not_give(String cursor) {
      assertThat(get(ENTITIES + "?cursor=" + cursor).text()).contains("\"invalid_cursor\"");
    }
  }

  @Nested
  class One_entity {

    @Test
    void may_be_an_insurer() {
      catalog(null);

      assertAnswer(get(ENTITIES + "/demo_ins_001"), 200, "entities/insurer");
    }

    @Test
    void may_be_a_provider() {
      catalog(null);

      assertAnswer(get(ENTITIES + "/demo_prov_000001"), 200, "entities/provider");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "%20", "%25", "%00", "demo_ins_001%20"})
    void may_be_unknown(String id) {
      catalog(null);

      assertProblem(get(ENTITIES + "/" + id), 404, "unknown_entity");
    }
  }

  @Nested
  class A_record {

    @Test
    void of_an_insurer_is_its_plan() {
      catalog(null);

      assertAnswer(get(ENTITIES + "/demo_ins_001/plan"), 200, "entities/plan");
    }

    @Test
    void of_a_provider_is_its_directory_record() {
      catalog(null);

      assertAnswer(get(ENTITIES + "/demo_prov_000001/provider"), 200, "entities/provider_record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo_prov_000001", "nobody", "%20"})
    void is_not_there_for_anybody_but_an_insurer(String id) {
      catalog(null);

      assertProblem(get(ENTITIES + "/" + id + "/plan"), 404, "unknown_insurer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo_ins_001", "nobody", "%20"})
    void is_not_there_for_anybody_but_a_provider(String id) {
      catalog(null);

      assertProblem(get(ENTITIES + "/" + id + "/provider"), 404, "unknown_provider");
    }
  }
}
