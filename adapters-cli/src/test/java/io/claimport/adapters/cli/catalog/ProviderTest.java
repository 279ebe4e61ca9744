package io.claimport.adapters.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedCatalog;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.BrowseEntities;
import org.junit.jupiter.api.Test;

class ProviderTest {

  private final TestCli cli = new TestCli().with(BrowseEntities.class, new CannedCatalog());

  @Test
  void people_read_it_line_by_line() {
    assertThat(cli.run("provider", "demo_prov_000001").answer())
        .isEqualTo(
            """
            Provider    Cedar Hollow Clinic (DEMO)
            Id          demo_prov_000001
            Specialty   Cardiology
            NPI         9000000015
            Tax id      00-0000001 (fictional)
            Address     12 Example Street, Springfield, IL (fictional)
            Phone       (217) 555-0101
            Fax         (217) 555-0102
            In network  yes
            """);
  }

  @Test
  void json_is_what_the_rest_api_answers() {
    assertThat(cli.run("provider", "demo_prov_000001", "--output", "json").answer())
        .isEqualTo(
            """
            {
              "success": true,
              "provider": {
                "provider_id": "demo_prov_000001",
                "name": "Cedar Hollow Clinic (DEMO)",
                "specialty": "Cardiology",
                "npi": "9000000015",
                "tax_id": "00-0000001 (fictional)",
                "address": "12 Example Street, Springfield, IL (fictional)",
                "phone": "(217) 555-0101",
                "fax": "(217) 555-0102",
                "in_network": true
              }
            }
            """);
  }

  @Test
  void a_row_of_it_is_the_record() {
    assertThat(cli.run("provider", "demo_prov_000001", "--output", "csv").answer())
        .isEqualTo(
            """
            provider_id,name,specialty,npi,tax_id,address,phone,fax,in_network
            demo_prov_000001,Cedar Hollow Clinic (DEMO),Cardiology,9000000015,00-0000001 (fictional),"12 Example Street, Springfield, IL (fictional)",(217) 555-0101,(217) 555-0102,true
            """);
    assertThat(cli.run("provider", "demo_prov_000001", "--output", "ndjson").answer())
        .startsWith("{\"provider_id\":\"demo_prov_000001\",")
        .endsWith(",\"in_network\":true}\n");
  }

  @Test
  void an_insurer_has_none() {
    assertThat(cli.run("provider", "demo_ins_001").failure(4))
        .isEqualTo(
            """
            claimport: demo_ins_001 is no provider and has no directory record.
            Next: see its plan with `claimport plan demo_ins_001`.
            """);
  }

  @Test
  void an_unknown_entity_is_not_found() {
    assertThat(cli.run("provider", "nobody").failure(4))
        .startsWith("claimport: No entity has the id nobody.\n");
  }
}
