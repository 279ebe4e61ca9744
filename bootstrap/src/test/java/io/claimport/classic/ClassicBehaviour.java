package io.claimport.classic;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.classic.WayIn.Data;
import io.claimport.classic.WayIn.Ingested;
import io.claimport.classic.WayIn.Line;
import io.claimport.classic.WayIn.ListedImport;
import io.claimport.classic.WayIn.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The behaviour that every way in has in common. Each test has users of its own.
interface ClassicBehaviour {

  Set<String> CLASSIC_FIELDS =
      Set.of(
          "line_item_id",
          "import_job_id",
          "service_date",
          "procedure_code",
          "procedure_description",
          "provider_name",
          "provider_npi",
          "billed_amount",
          "allowed_amount",
          "paid_by_insurance",
          "patient_responsibility",
          "claim_number",
          "created_at");

  WayIn claimport();

  @Test
  default void an_insurer_import_with_five_items_makes_one_document_and_five_items() {
    Ingested ingested = claimport().ingest(insurer(newUser(), 5));

    assertThat(ingested.documents()).isEqualTo(1);
    assertThat(ingested.lineItems()).isEqualTo(5);
    assertThat(ingested.errors()).isEmpty();
  }

  @Test
  default void the_defaults_are_five_items_from_an_insurer_and_three_from_a_provider() {
    String user = newUser();

    assertThat(claimport().ingest(insurer(user, null)).lineItems()).isEqualTo(5);
    assertThat(claimport().ingest(provider(user, null)).lineItems()).isEqualTo(3);
  }

  @Test
  default void three_imports_list_as_three_and_all_are_completed() {
    String user = newUser();
    List<String> jobs =
        List.of(
            claimport().ingest(insurer(user, 1)).madeJob(),
            claimport().ingest(provider(user, 1)).madeJob(),
            claimport().ingest(insurer(user, 1)).madeJob());

    assertThat(claimport().imports(user)).extracting(ListedImport::job).isEqualTo(jobs);
    assertThat(claimport().imports(user))
        .extracting(ListedImport::status)
        .containsOnly("completed");
  }

  @Test
  default void three_and_two_items_come_back_as_five_with_totals_and_dates() {
    String user = newUser();
    claimport().ingest(insurer(user, 3));
    claimport().ingest(provider(user, 2));

    Data data = claimport().data(user, null);

    assertThat(data.lines()).hasSize(5);
    assertThat(data.totals().sums())
        .hasSize(4)
        .allSatisfy((_, sum) -> assertThat(sum).isPositive());
    assertThat(data.totals().uniqueProviders()).isPositive();
    assertThat(data.totals().uniqueProcedureCodes()).isPositive();
    assertThat(data.totals().earliest()).isLessThanOrEqualTo(data.totals().latest()).isNotEmpty();
  }

  @Test
  default void the_status_shows_one_document_four_items_and_where_they_come_from() {
    String job = claimport().ingest(insurer(newUser(), 4)).madeJob();

    assertThat(claimport().status(job))
        .isEqualTo(new Status(true, "completed", 1, 4, "demo_sample"));
  }

  @Test
  default void an_insurers_items_have_all_thirteen_fields() {
    String user = newUser();
    claimport().ingest(insurer(user, 5));

    assertThat(claimport().data(user, null).lines())
        .allSatisfy(line -> assertThat(line.fields().keySet()).isEqualTo(CLASSIC_FIELDS))
        .allSatisfy(line -> assertThat(line.fields().get("claim_number")).startsWith("CLM-DEMO-"));
  }

  @Test
  default void a_providers_items_carry_its_own_name_and_npi_and_no_claim_number() {
    String user = newUser();
    claimport().ingest(provider(user, 3));

    List<Line> lines = claimport().data(user, null).lines();

    assertThat(lines).hasSize(3);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.fields()).doesNotContainKey("claim_number"));
    assertThat(lines).extracting(line -> line.fields().get("provider_name")).hasSize(3);
    assertThat(lines.stream().map(line -> line.fields().get("provider_name")).distinct())
        .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .endsWith("(DEMO)");
    assertThat(lines.stream().map(line -> line.fields().get("provider_npi")).distinct())
        .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .startsWith("9")
        .hasSize(10);
  }

  @Test
  default void the_job_filter_returns_exactly_the_items_of_that_job() {
    String user = newUser();
    claimport().ingest(insurer(user, 3));
    String second = claimport().ingest(insurer(user, 2)).madeJob();

    assertThat(claimport().data(user, second).lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line.fields()).containsEntry("import_job_id", second));
  }

  @Test
  default void three_users_see_only_their_own() {
    List<String> users = List.of(newUser(), newUser(), newUser());
    for (int i = 0; i < users.size(); i++) {
      claimport().ingest(insurer(users.get(i), i + 1));
    }

    for (int i = 0; i < users.size(); i++) {
      assertThat(claimport().imports(users.get(i))).hasSize(1);
      assertThat(claimport().data(users.get(i), null).lines()).hasSize(i + 1);
    }
    assertThat(claimport().imports(newUser())).isEmpty();
    assertThat(claimport().data(newUser(), null).lines()).isEmpty();
  }

  @Test
  default void another_users_job_is_denied() {
    String job = claimport().ingest(insurer(newUser(), 1)).madeJob();

    assertThat(claimport().data(newUser(), job)).isEqualTo(Data.DENIED);
  }

  @Test
  default void an_unknown_job_is_not_found() {
    assertThat(claimport().status(UUID.randomUUID().toString())).isEqualTo(Status.UNKNOWN);
  }

  @Test
  default void a_missing_entity_is_refused() {
    assertRefused(Map.of("user_id", newUser(), "entity_type", "insurance"), "entity_id");
  }

  @Test
  default void a_wrong_entity_type_is_refused() {
    assertRefused(
        Map.of("user_id", newUser(), "entity_type", "bank", "entity_id", "demo_ins_001"),
        "entity_type");
    assertRefused(
        Map.of("user_id", newUser(), "entity_type", "provider", "entity_id", "demo_ins_001"),
        "entity_type");
  }

  @Test
  default void an_unknown_entity_is_refused() {
    assertRefused(
        Map.of("user_id", newUser(), "entity_type", "insurance", "entity_id", "demo_ins_999"),
        "entity_id");
  }

  @Test
  default void a_number_of_items_that_is_not_positive_or_is_absurd_is_refused() {
    for (int items : List.of(0, -1, 10_001, Integer.MAX_VALUE)) {
      assertRefused(insurer(newUser(), items), "num_line_items");
    }
  }

  @Test
  default void every_error_is_named_at_once() {
    assertRefused(
        Map.of("entity_type", "bank", "entity_id", "demo_ins_999", "num_line_items", 0),
        "user_id",
        "entity_type",
        "entity_id",
        "num_line_items");
  }

  private void assertRefused(Map<String, Object> request, String... fields) {
    Ingested ingested = claimport().ingest(request);

    assertThat(ingested.job()).isNull();
    assertThat(ingested.errors()).containsExactlyInAnyOrder(fields);
    if (request.get("user_id") instanceof String user) {
      assertThat(claimport().imports(user)).as("a refused request makes no job").isEmpty();
    }
  }

  private static Map<String, Object> insurer(String user, Integer items) {
    return request(user, "insurance", "demo_ins_001", items);
  }

  private static Map<String, Object> provider(String user, Integer items) {
    return request(user, "provider", "demo_prov_000001", items);
  }

  private static Map<String, Object> request(
      String user, String type, String entity, Integer items) {
    Map<String, Object> request = new HashMap<>();
    request.put("user_id", user);
    request.put("entity_type", type);
    request.put("entity_id", entity);
    if (items != null) {
      request.put("num_line_items", items);
    }
    return request;
  }

  private static String newUser() {
    return "user-" + UUID.randomUUID();
  }
}
