package io.claimport.adapters.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedCatalog;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.BrowseEntities;
import org.junit.jupiter.api.Test;

class PlanTest {

  private final TestCli cli = new TestCli().with(BrowseEntities.class, new CannedCatalog());

  @Test
  void people_read_it_line_by_line() {
    assertThat(cli.run("plan", "demo_ins_001").answer())
        .isEqualTo(
            """
            Plan                               Beacon Life PPO (DEMO), PPO
            Plan id                            plan_demo_ins_001
            Carrier                            Beacon Life (DEMO)
            Policy holder                      Ada Sample (DEMO)
            Member                             MEM-123456, group GRP-12345
            In force                           2026-01-01 to 2026-12-31
            Deductible, one person             1,500.00
            Deductible, family                 3,000.00
            Out of pocket at most, one person  6,000.00
            Out of pocket at most, family      12,000.00
            Copay, primary care                25.00
            Copay, specialist                  50.00
            Copay, emergency room              250.00
            Copay, urgent care                 75.00
            Coinsurance                        0.20
            """);
  }

  @Test
  void json_is_what_the_rest_api_answers() {
    assertThat(cli.run("plan", "demo_ins_001", "--output", "json").answer())
        .isEqualTo(
            """
            {
              "success": true,
              "plan": {
                "plan_id": "plan_demo_ins_001",
                "carrier_name": "Beacon Life (DEMO)",
                "plan_name": "Beacon Life PPO (DEMO)",
                "member_id": "MEM-123456",
                "group_number": "GRP-12345",
                "policy_holder": "Ada Sample (DEMO)",
                "effective_date": "2026-01-01",
                "termination_date": "2026-12-31",
                "plan_type": "PPO",
                "deductible": {
                  "individual": 1500.00,
                  "family": 3000.00
                },
                "out_of_pocket_max": {
                  "individual": 6000.00,
                  "family": 12000.00
                },
                "copay": {
                  "primary_care": 25.00,
                  "specialist": 50.00,
                  "er": 250.00,
                  "urgent_care": 75.00
                },
                "coinsurance": 0.20
              }
            }
            """);
  }

  @Test
  void a_row_of_it_is_the_plan() {
    assertThat(cli.run("plan", "demo_ins_001", "--output", "csv").answer())
        .isEqualTo(
            """
            plan_id,carrier_name,plan_name,member_id,group_number,policy_holder,effective_date,termination_date,plan_type,deductible,out_of_pocket_max,copay,coinsurance
            plan_demo_ins_001,Beacon Life (DEMO),Beacon Life PPO (DEMO),MEM-123456,GRP-12345,Ada Sample (DEMO),2026-01-01,2026-12-31,PPO,"{""individual"":1500.00,""family"":3000.00}","{""individual"":6000.00,""family"":12000.00}","{""primary_care"":25.00,""specialist"":50.00,""er"":250.00,""urgent_care"":75.00}",0.20
            """);
    assertThat(cli.run("plan", "demo_ins_001", "--output", "ndjson").answer())
        .startsWith("{\"plan_id\":\"plan_demo_ins_001\",")
        .endsWith(",\"coinsurance\":0.20}\n");
  }

  @Test
  void a_provider_has_none() {
    assertThat(cli.run("plan", "demo_prov_000001").failure(4))
        .isEqualTo(
            """
            claimport: demo_prov_000001 is no insurer and has no plan.
            Next: see its directory record with `claimport provider demo_prov_000001`.
            """);
  }

  @Test
  void an_unknown_entity_is_not_found() {
    assertThat(cli.run("plan", "nobody").failure(4))
        .startsWith("claimport: No entity has the id nobody.\n");
  }
}
