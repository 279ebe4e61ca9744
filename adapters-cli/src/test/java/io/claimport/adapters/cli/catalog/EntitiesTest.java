package io.claimport.adapters.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedCatalog;
import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.BrowseEntities;
import io.claimport.application.driving.BrowseEntities.Page;
import io.claimport.domain.entity.EntityFilter;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesTest {

  private final CannedCatalog catalogue = new CannedCatalog();
  private final TestCli cli = new TestCli().with(BrowseEntities.class, catalogue);

  @Test
  void a_table_shows_both_kinds_side_by_side() {
    assertThat(cli.run("entities").answer())
        .isEqualTo(
            """
            Id                Name                        Type       Network or specialty  Plans or place   NPI
            ────────────────  ──────────────────────────  ─────────  ────────────────────  ───────────────  ──────────
            demo_ins_001      Beacon Life (DEMO)          insurance  national              PPO HDHP         –
            demo_prov_000001  Cedar Hollow Clinic (DEMO)  provider   Cardiology            Springfield, IL  9000000015

            2 of 2 entities.
            """);
  }

  @Test
  void json_is_what_the_rest_api_answers() {
    assertThat(cli.run("entities", "--output", "json").answer())
        .isEqualTo(
            """
            {
              "success": true,
              "total": 2,
              "entities": [
                {
                  "id": "demo_ins_001",
                  "name": "Beacon Life (DEMO)",
                  "entity_type": "insurance",
                  "network_size": "national",
                  "plan_types": [
                    "PPO",
                    "HDHP"
                  ]
                },
                {
                  "id": "demo_prov_000001",
                  "name": "Cedar Hollow Clinic (DEMO)",
                  "entity_type": "provider",
                  "specialty": "Cardiology",
                  "location_city": "Springfield",
                  "location_state": "IL",
                  "npi": "9000000015",
                  "accepts_insurance": [
                    "demo_ins_001",
                    "demo_ins_007"
                  ]
                }
              ],
              "next_cursor": null
            }
            """);
  }

  @Test
  void ndjson_leaves_out_what_a_kind_does_not_have() {
    assertThat(cli.run("entities", "--output", "ndjson").answer())
        .isEqualTo(
            """
            {"id":"demo_ins_001","name":"Beacon Life (DEMO)","entity_type":"insurance","network_size":"national","plan_types":["PPO","HDHP"]}
            {"id":"demo_prov_000001","name":"Cedar Hollow Clinic (DEMO)","entity_type":"provider","specialty":"Cardiology","location_city":"Springfield","location_state":"IL","npi":"9000000015","accepts_insurance":["demo_ins_001","demo_ins_007"]}
            """);
  }

  @Test
  void csv_has_the_columns_of_both_kinds() {
    assertThat(cli.run("entities", "--output", "csv").answer())
        .isEqualTo(
            """
            id,name,entity_type,network_size,plan_types,specialty,location_city,location_state,npi,accepts_insurance
            demo_ins_001,Beacon Life (DEMO),insurance,national,PPO HDHP,,,,,
            demo_prov_000001,Cedar Hollow Clinic (DEMO),provider,,,Cardiology,Springfield,IL,9000000015,demo_ins_001 demo_ins_007
            """);
  }

  @Test
  void every_condition_is_passed_on() {
    cli.run(
            "entities",
            "--type=provider",
            "--search=cedar",
            "--specialty=Cardiology",
            "--state=IL",
            "--insurance=demo_ins_001",
            "--limit=7",
            "--after=demo_prov_000000")
        .answer();

    assertThat(catalogue.question())
        .isEqualTo(
            new EntityFilter(
                    EntityType.PROVIDER, "cedar", "Cardiology", "IL", new EntityId("demo_ins_001"))
                + " after demo_prov_000000 limit 7");
  }

  @Test
  void without_conditions_the_first_fifty_are_asked_for() {
    cli.run("entities").answer();

    assertThat(catalogue.question()).isEqualTo(EntityFilter.ANY + " after null limit 50");
  }

  @Test
  void the_command_for_the_next_page_repeats_the_conditions() {
    Page page = new Page(1_234, List.of(Samples.PROVIDER), Samples.PROVIDER.id());
    TestCli paging = new TestCli().with(BrowseEntities.class, new CannedCatalog(page));

    assertThat(paging.run("entities", "--specialty", "Family Medicine", "--limit=1").answer())
        .endsWith(
            """

            1 of 1,234 entities.
            Next page: claimport entities --specialty 'Family Medicine' --limit 1 --after demo_prov_000001
            """);
    assertThat(paging.run("entities", "--output", "json").answer())
        .contains("\"next_cursor\": \"demo_prov_000001\"");
  }

  @Test
  void nobody_found_is_no_failure() {
    TestCli empty =
        new TestCli().with(BrowseEntities.class, new CannedCatalog(new Page(0, List.of(), null)));

    assertThat(empty.run("entities", "--search", "xyz").answer())
        .isEqualTo("No entity is like that.\n");
    assertThat(empty.run("entities", "--output", "csv").answer().lines()).hasSize(1);
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    assertThat(
            new TestCli()
                .run("entities", "--type=doctor", "--limit=1001", "--after=", "--insurance= ")
                .failure(2))
        .isEqualTo(
            """
            claimport: 4 things are not valid:
              --type must be insurance or provider
              --insurance must not be blank
              --after must not be blank
              --limit must be a whole number from 1 to 1000
            Next: see options and examples with `claimport entities --help`.
            """);
    assertThat(new TestCli().run("entities", "--limit=many").failure(2)).contains("--limit");
    assertThat(new TestCli().run("entities", "--limit=0").failure(2)).contains("--limit");
  }
}
