package io.claimport.adapters.cli.lineitem;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.CannedData;
import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Outcome;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.domain.lineitem.LineItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataTest {

  private final TestCli cli = found(Samples.lines());

  @Test
  void a_table_ends_in_totals_and_says_what_they_leave_out() {
    assertThat(cli.run("data").answer())
        .isEqualTo(
            """
            Date        Code   Description             Billed  Allowed  Plan paid  You owe  Provider                    Status  Claim
            ──────────  ─────  ──────────────────────  ──────  ───────  ─────────  ───────  ──────────────────────────  ──────  ───────────────
            2026-01-10  99214  Office visit, extended  200.00   150.00     120.00    30.00  Cedar Hollow Clinic (DEMO)  paid    CLM-DEMO-100200
            –           –      –                            –        –          –        –  –                           billed  –
            ──────────  ─────  ──────────────────────  ──────  ───────  ─────────  ───────  ──────────────────────────  ──────  ───────────────
                               Total                   200.00   150.00     120.00    30.00

            2 line items, 1 provider, 1 procedure code, services from 2026-01-10 to 2026-01-12.
            Not stated (–): billed on 1 line, allowed on 1 line, plan paid on 1 line, you owe on 1 line; the totals leave these out.
            """);
  }

  @Test
  void what_no_line_states_has_no_total() {
    List<String> lines =
        found(List.of(Samples.lines().get(1))).run("data").answer().lines().toList();

    assertThat(lines.get(4).strip().split(" +")).containsExactly("Total", "–", "–", "–", "–");
    assertThat(lines).contains("1 line item, 0 providers, 0 procedure codes.");
  }

  @Test
  void json_is_what_the_rest_api_answers() {
    assertThat(cli.run("data", "--user", "ada", "--output", "json").answer())
        .isEqualTo(
            """
            {
              "success": true,
              "user_id": "ada",
              "total_line_items": 2,
              "line_items": [
                {
                  "line_item_id": "00e31457-0de1-3d4c-aa4d-3875b60f9443",
                  "import_job_id": "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11",
                  "service_date": "2026-01-10",
                  "procedure_code": "99214",
                  "procedure_description": "Office visit, extended",
                  "provider_name": "Cedar Hollow Clinic (DEMO)",
                  "provider_npi": "9000000007",
                  "billed_amount": 200.00,
                  "allowed_amount": 150.00,
                  "paid_by_insurance": 120.00,
                  "patient_responsibility": 30.00,
                  "claim_number": "CLM-DEMO-100200",
                  "created_at": "2026-03-01T12:00:00.123456Z",
                  "code_system": "CPT",
                  "modifiers": [
                    "25",
                    "59"
                  ],
                  "units": 1.5,
                  "diagnosis_codes": [
                    "J06.9",
                    "I10"
                  ],
                  "revenue_code": "0450",
                  "service_date_end": "2026-01-12",
                  "line_status": "paid",
                  "adjustments": [
                    {
                      "group": "CO",
                      "reason": "45",
                      "amount": 50.00
                    }
                  ],
                  "derived_fields": [
                    {
                      "field": "allowed_amount",
                      "rule": "P-ADJUSTED-ALLOWED"
                    }
                  ]
                },
                {
                  "line_item_id": "a965a2e6-c41a-334c-bf85-982add1c0de8",
                  "import_job_id": "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11",
                  "service_date": null,
                  "procedure_code": null,
                  "procedure_description": null,
                  "provider_name": null,
                  "provider_npi": null,
                  "billed_amount": null,
                  "allowed_amount": null,
                  "paid_by_insurance": null,
                  "patient_responsibility": null,
                  "claim_number": null,
                  "created_at": "2026-03-01T12:00:00.123456Z",
                  "code_system": null,
                  "modifiers": [],
                  "units": null,
                  "diagnosis_codes": [],
                  "revenue_code": null,
                  "service_date_end": null,
                  "line_status": "billed",
                  "adjustments": [],
                  "derived_fields": []
                }
              ],
              "metadata": {
                "total_billed_amount": 200.00,
                "total_allowed_amount": 150.00,
                "total_paid_by_insurance": 120.00,
                "total_patient_responsibility": 30.00,
                "lines_without_billed_amount": 1,
                "lines_without_allowed_amount": 1,
                "lines_without_paid_by_insurance": 1,
                "lines_without_patient_responsibility": 1,
                "unique_providers": 1,
                "unique_procedure_codes": 1,
                "date_range": {
                  "earliest": "2026-01-10",
                  "latest": "2026-01-12"
                }
              }
            }
            """);
  }

  @Test
  void ndjson_has_a_line_item_on_each_line() {
    List<String> lines = cli.run("data", "--output", "ndjson").answer().lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1))
        .isEqualTo(
            "{\"line_item_id\":\"a965a2e6-c41a-334c-bf85-982add1c0de8\","
                + "\"import_job_id\":\"6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11\","
                + "\"service_date\":null,\"procedure_code\":null,\"procedure_description\":null,"
                + "\"provider_name\":null,\"provider_npi\":null,\"billed_amount\":null,"
                + "\"allowed_amount\":null,\"paid_by_insurance\":null,"
                + "\"patient_responsibility\":null,\"claim_number\":null,"
                + "\"created_at\":\"2026-03-01T12:00:00.123456Z\",\"code_system\":null,"
                + "\"modifiers\":[],\"units\":null,\"diagnosis_codes\":[],\"revenue_code\":null,"
                + "\"service_date_end\":null,\"line_status\":\"billed\",\"adjustments\":[],"
                + "\"derived_fields\":[]}");
  }

  @Test
  void csv_has_a_line_item_on_each_line_and_nothing_where_nothing_is_stated() {
    assertThat(cli.run("data", "--output", "csv").answer())
        .isEqualTo(
            """
            line_item_id,import_job_id,service_date,procedure_code,procedure_description,provider_name,provider_npi,billed_amount,allowed_amount,paid_by_insurance,patient_responsibility,claim_number,created_at,code_system,modifiers,units,diagnosis_codes,revenue_code,service_date_end,line_status,adjustments,derived_fields
            00e31457-0de1-3d4c-aa4d-3875b60f9443,6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11,2026-01-10,99214,"Office visit, extended",Cedar Hollow Clinic (DEMO),9000000007,200.00,150.00,120.00,30.00,CLM-DEMO-100200,2026-03-01T12:00:00.123456Z,CPT,25 59,1.5,J06.9 I10,0450,2026-01-12,paid,"[{""group"":""CO"",""reason"":""45"",""amount"":50.00}]","[{""field"":""allowed_amount"",""rule"":""P-ADJUSTED-ALLOWED""}]"
            a965a2e6-c41a-334c-bf85-982add1c0de8,6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11,,,,,,,,,,,2026-03-01T12:00:00.123456Z,,,,,,,billed,,
            """);
  }

  @Test
  void one_import_can_be_asked_for() {
    CannedData data = new CannedData(Samples.lines());
    TestCli listening = new TestCli().with(GetNormalizedData.class, data);

    listening.run("data", "--job", Samples.JOB).answer();
    assertThat(data.query().job()).hasToString(Samples.JOB);
    listening.run("data", "--output", "json").answer();
    assertThat(data.query()).isEqualTo(Query.EVERYTHING);
  }

  @Test
  void without_line_items_it_says_what_to_do() {
    TestCli empty = found(List.of());

    assertThat(empty.run("data", "--user", "o'hara").answer())
        .isEqualTo(
            """
            No line items yet for o'hara.
            Next: claimport ingest demo_ins_001 --user 'o'\\''hara'
            """);
    assertThat(empty.run("data", "--job", Samples.JOB).answer())
        .isEqualTo("This import has no line items.\nNext: claimport status " + Samples.JOB + "\n");
  }

  @Test
  void an_unknown_import_is_not_found() {
    assertThat(refusing(new Outcome.UnknownJob()).run("data", "--job", Samples.JOB).failure(4))
        .isEqualTo(
            """
            claimport: No import has the id 6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11.
            Next: list the imports and their ids with `claimport imports`.
            """);
  }

  @Test
  void another_users_import_is_refused_and_nothing_is_told() {
    assertThat(refusing(new Outcome.AccessDenied()).run("data", "--job", Samples.JOB).failure(3))
        .isEqualTo(
            """
            claimport: Access denied.
            Next: name the user whose data it is with --user, or with CLAIMPORT_USER.
            """);
  }

  @Test
  void a_text_that_is_no_id_never_reaches_the_store() {
    assertThat(new TestCli().run("data", "--job", "x y").failure(4))
        .startsWith("claimport: No import has the id 'x y'.\n");
  }

  private static TestCli found(List<LineItem> items) {
    return new TestCli().with(GetNormalizedData.class, new CannedData(items));
  }

  private static TestCli refusing(Outcome refusal) {
    return new TestCli().with(GetNormalizedData.class, CannedData.refusing(refusal));
  }
}
