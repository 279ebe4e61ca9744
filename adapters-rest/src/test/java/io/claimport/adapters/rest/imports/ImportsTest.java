package io.claimport.adapters.rest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Fixed;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.ListImports;
import io.claimport.application.driving.Violation;
import io.claimport.application.fake.CannedInspection;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.Metadata;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Severity;
import io.claimport.domain.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportsTest extends OverHttp {

  private static final String JOB = "/api/v1/imports/" + Fixed.JOB;

  @Nested
  class The_list {

    private static final String LIST = "/api/v1/imports";

    private final List<String> asked = new ArrayList<>();

    private void answering(ListImports.Page page) {
      ports.prepare(
          ListImports.class,
          (user, status, after, limit) -> {
            asked.add(user + " " + status + " " + after + " " + limit);
            return page;
          });
    }

    @Test
    void tells_imports_in_every_state_in_the_order_of_the_port() {
      answering(
          new ListImports.Page(
              4,
              List.of(
                  Fixed.completed(Fixed.fromPortal(), 5, 2),
                  Fixed.failed(TestJob.job().from(EntityType.PROVIDER, "demo_prov_000001")),
                  Fixed.processing(TestJob.job()),
                  Fixed.pending(TestJob.job())),
              null));

      assertAnswer(get(LIST + "?user_id=ada"), 200, "imports/list");
      assertThat(asked).containsExactly("ada null null 1000");
    }

    @Test
    void is_empty_for_a_user_without_imports() {
      answering(new ListImports.Page(0, List.of(), null));

      assertAnswer(get(LIST + "?user_id=ada"), 200, "imports/empty_list");
    }

    @Test
    void has_pages_and_each_but_the_last_names_the_next() {
      answering(new ListImports.Page(9, List.of(Fixed.pending(TestJob.job())), 17L));

      assertAnswer(get(LIST + "?user_id=ada&limit=1&status=pending"), 200, "imports/page");
      get(LIST + "?user_id=ada&limit=1000&cursor=MTc");
      assertThat(asked).containsExactly("ada PENDING null 1", "ada null 17 1000");
    }

    @Test
    void takes_blank_parameters_for_none() {
      answering(new ListImports.Page(0, List.of(), null));

      get(LIST + "?user_id=ada&limit=&status=&cursor=%20");

      assertThat(asked).containsExactly("ada null null 1000");
    }

    @Test
    void refuses_everything_that_is_wrong_at_once() {
      assertProblem(get(LIST + "?limit=0&status=done&cursor=x"), 400, "invalid_import_query");
      assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "MTc.", "LTE", "MTg0NDY3NDQwNzM3MDk1NTE2MTY", "w_8", "KzE"})
    void does_not_take_for_a_cursor_what_it_never_was(String cursor) {
      assertProblem(get(LIST + "?user_id=ada&cursor=" + cursor), 400, "invalid_cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-1", "x", "1.5", "99999999999"})
    void does_not_take_any_limit(String limit) {
      assertProblem(get(LIST + "?user_id=ada&limit=" + limit), 400, "invalid_limit");
    }

    @Test
    void asks_for_the_user_as_it_was_written() {
      answering(new ListImports.Page(0, List.of(), null));

      get(LIST + "?user_id=%C3%A4da%2B1%40example.org");

      assertThat(asked).containsExactly("äda+1@example.org null null 1000");
    }

    @Test
    void needs_a_user() {
      assertProblem(get(LIST), 400, "user_required");
      assertProblem(get(LIST + "?user_id="), 400, "user_required");
      assertProblem(get(LIST + "?user_id=%20"), 400, "user_required");
    }

    @Test
    void needs_a_lawful_user() {
      assertProblem(get(LIST + "?user_id=a%20b"), 400, "invalid_user");
      assertProblem(get(LIST + "?user_id=a%00b"), 400, "invalid_user");
      assertProblem(get(LIST + "?user_id=" + "a".repeat(129)), 400, "invalid_user");
    }

    @Test
    void does_not_choose_between_two_users() {
      assertProblem(get(LIST + "?user_id=ada&user_id=bob"), 400, "two_users");
    }
  }

  @Nested
  class The_status {

    private void answering(GetImportStatus.Outcome outcome) {
      ports.prepare(GetImportStatus.class, (_, _) -> outcome);
    }

    @Test
    void of_a_completed_import_with_metadata_as_an_object_to_the_last_digit() {
      Metadata metadata =
          new Metadata(
              """
              {"ticket": 17, "exact": 0.10000000000000000000000000000001, "large": 1e400,
               "id": 123456789012345678901234567890, "list": [true, null, {"é": "\\u00e9\\n"}]}
              """);
      answering(
          new GetImportStatus.Outcome.Found(
              Fixed.completed(Fixed.fromPortal().with(metadata), 5, 2)));

      assertAnswer(get(JOB), 200, "imports/status_completed");
    }

    @Test
    void of_a_failed_import() {
      answering(new GetImportStatus.Outcome.Found(Fixed.failed(TestJob.job())));

      assertAnswer(get(JOB + "?user_id=ada"), 200, "imports/status_failed");
    }

    @Test
    void of_a_pending_import() {
      answering(new GetImportStatus.Outcome.Found(Fixed.pending(TestJob.job())));

      assertAnswer(get(JOB), 200, "imports/status_pending");
    }

    @Test
    void of_a_processing_import_with_its_line_items_so_far() {
      answering(
          new GetImportStatus.Outcome.Found(
              Fixed.processing(TestJob.job()).advance(12_000, TestJob.NOON)));

      assertAnswer(get(JOB), 200, "imports/status_processing");
    }

    @Test
    void says_who_asks_only_if_somebody_does() {
      AtomicReference<String> asked = new AtomicReference<>();
      ports.prepare(
          GetImportStatus.class,
          (job, user) -> {
            asked.set(job + " " + user);
            return new GetImportStatus.Outcome.Unknown();
          });

      get(JOB);
      assertThat(asked.get()).isEqualTo(Fixed.JOB + " null");
      get(JOB + "?user_id=ada");
      assertThat(asked.get()).isEqualTo(Fixed.JOB + " ada");
      get(JOB + "?user_id=");
      assertThat(asked.get()).isEqualTo(Fixed.JOB + " null");
    }

    @Test
    void of_another_users_import_is_denied_and_nothing_else_is_told() {
      answering(new GetImportStatus.Outcome.AccessDenied());

      assertProblem(get(JOB + "?user_id=bob"), 403, "access_denied");
    }

    @Test
    void of_an_unknown_import() {
      answering(new GetImportStatus.Outcome.Unknown());

      assertProblem(get(JOB), 404, "unknown_job");
    }

    @Test
    void needs_a_user_where_isolation_is_strict() {
      answering(new GetImportStatus.Outcome.UserRequired(Violation.required("user_id")));

      assertProblem(get(JOB), 400, "user_required");
    }

    @Test
    void needs_a_lawful_user_if_any() {
      assertProblem(get(JOB + "?user_id=a%20b"), 400, "invalid_user");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"1", "1-1-1-1-1", "x", "%20", "%00", "6f1c0c5e-3c0e-4a63-9d0c-0a4f3f0f8a11x"})
    void of_what_is_no_id_is_that_of_an_unknown_import(String id) {
      assertProblem(get("/api/v1/imports/" + id), 404, "unknown_job");
    }
  }

  @Nested
  class The_findings {

    private static final String FINDINGS = JOB + "/findings?user_id=ada";

    private void answering(InspectImport.Outcome<List<Finding>> outcome) {
      ports.prepare(InspectImport.class, CannedInspection.ofFindings(outcome));
    }

    @Test
    void come_in_the_order_of_the_port() {
      answering(
          new InspectImport.Outcome.Found<>(
              List.of(
                  new Finding("P-NPI", Severity.WARNING, new Place.Cell(3, 5), "wrong check digit"),
                  Finding.of(ReadingRules.REMARK, new Place.TextLine(12), "a remark"),
                  Finding.of(ReadingRules.NOT_A_BILL, Place.DOCUMENT, "no billed service"))));

      assertAnswer(get(FINDINGS), 200, "imports/findings");
    }

    @Test
    void may_be_none() {
      answering(new InspectImport.Outcome.Found<>(List.of()));

      assertAnswer(get(FINDINGS), 200, "imports/no_findings");
    }

    @Test
    void of_another_users_import_are_denied() {
      answering(new InspectImport.Outcome.AccessDenied<>());

      assertProblem(get(FINDINGS), 403, "access_denied");
    }

    @Test
    void of_an_unknown_import_are_unknown() {
      answering(new InspectImport.Outcome.Unknown<>());

      assertProblem(get(FINDINGS), 404, "unknown_job");
      assertProblem(get("/api/v1/imports/x/findings?user_id=ada"), 404, "unknown_job");
    }

    @Test
    void need_a_user() {
      assertProblem(get(JOB + "/findings"), 400, "user_required");
      assertProblem(get("/api/v1/imports/x/findings"), 400, "user_required");
    }
  }
}
