package io.claimport.adapters.rest.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.Fixed;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Outcome;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItemFilter;
import io.claimport.domain.lineitem.LineItemPosition;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTest extends OverHttp {

  private static final String DATA = "/api/v1/data?user_id=ada";
  private static final ImportJob JOB = Fixed.completed(TestJob.job(), 2, 0);

  private final List<String> asked = new ArrayList<>();

  private void answering(CannedData data) {
    ports.prepare(
        GetNormalizedData.class,
        (user, query, receiver) -> {
          asked.add(user + " " + query);
          return data.read(user, query, receiver);
        });
  }

  @Test
  void line_items_are_flat_and_what_is_not_stated_is_null() {
    answering(CannedData.of(List.of(TestLine.full(JOB, 0), TestLine.bare(JOB, 1))));

    assertAnswer(get(DATA), 200, "data/two_lines");
    assertThat(asked).containsExactly("ada " + Query.EVERYTHING);
  }

  @Test
  void a_user_without_line_items_has_sums_of_zero() {
    answering(CannedData.of(List.of()));

    assertAnswer(get(DATA), 200, "data/nothing");
  }

  @Test
  void amounts_have_exactly_two_decimals_whatever_their_size() {
    answering(CannedData.of(List.of(TestLine.full(JOB, 2_000_000_000))));

    assertThat(get(DATA).text())
        .contains("\"billed_amount\":20000200.00,", "\"total_billed_amount\":20000200.00,");
  }

  @Test
  void a_hundred_thousand_line_items_come_at_once() {
    answering(CannedData.of(TestLine.lines(JOB, 100_000)));

    Answer answer = get(DATA);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text())
        .contains("\"total_line_items\":100000,")
        .endsWith("},\"next_cursor\":null}");
  }

  @Test
  void one_import_can_be_asked_for() {
    answering(CannedData.of(List.of()));

    get(DATA + "&job_id=" + Fixed.JOB);
    get(DATA + "&job_id=");

    assertThat(asked).containsExactly("ada " + Query.of(Fixed.JOB), "ada " + Query.EVERYTHING);
  }

  @Test
  void another_users_import_is_denied() {
    answering(CannedData.refusing(new Outcome.AccessDenied()));

    assertProblem(get(DATA + "&job_id=" + Fixed.JOB), 403, "access_denied");
  }

  @Test
  void an_unknown_import_is_unknown() {
    answering(CannedData.refusing(new Outcome.UnknownJob()));

    assertProblem(get(DATA + "&job_id=" + Fixed.JOB), 404, "unknown_job");
  }

  @Test
  void what_is_no_id_is_that_of_an_unknown_import() {
    assertProblem(get(DATA + "&job_id=1-1-1-1-1"), 404, "unknown_job");
  }

  @Test
  void nobody_gets_data_without_saying_who_asks() {
    assertProblem(get("/api/v1/data"), 400, "user_required");
    assertProblem(get("/api/v1/data?user_id=a%20b&job_id=x"), 400, "invalid_user");
    assertProblem(get(DATA + "&user_id=bob"), 400, "two_users");
  }

  @Test
  void only_what_fits_the_query_is_asked_for() {
    answering(CannedData.of(List.of()));

    get(
        DATA
            + "&from=2026-01-01&to=2026-12-31&procedure_code=%20g0008&provider=cedar%20%20hollow"
            + "&claim_number=100200&limit=10000&cursor=MTc6NA");
    get(DATA + "&provider=cedar%20hollow%20(DEMO)&claim_number=clm-demo-100200");
    get(DATA + "&from=&to=%20&procedure_code=&provider=&claim_number=&limit=&cursor=");

    DemoName provider = DemoName.marking("cedar hollow");
    ClaimNumber claim = ClaimNumber.marking("100200");
    assertThat(asked)
        .containsExactly(
            "ada "
                + new Query(
                    null,
                    new LineItemFilter(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        "G0008",
                        provider,
                        claim),
                    new LineItemPosition(17, 4),
                    10_000),
            "ada "
                + new Query(
                    null, new LineItemFilter(null, null, null, provider, claim), null, null),
            "ada " + Query.EVERYTHING);
  }

  @Test
  void a_first_page_has_the_sums_of_all_and_names_the_next_page() {
    answering(CannedData.page(List.of(TestLine.bare(JOB, 1)), new LineItemPosition(17, 4)));

    assertAnswer(get(DATA + "&limit=1"), 200, "data/first_page");
  }

  @Test
  void a_later_page_has_no_sums() {
    answering(CannedData.of(List.of(TestLine.bare(JOB, 1))));

    assertAnswer(get(DATA + "&limit=1&cursor=MTc6NA"), 200, "data/last_page");
  }

  @Test
  void a_later_page_may_be_empty() {
    answering(CannedData.of(List.of()));

    assertAnswer(get(DATA + "&limit=1&cursor=MTc6NA"), 200, "data/empty_page");
  }

  @Test
  void a_user_may_have_any_name_in_json() {
    answering(CannedData.of(List.of()));

    assertThat(get("/api/v1/data?user_id=%22%5C%C3%A4%22").text())
        .contains("\"user_id\":\"\\\"\\\\ä\\\"\",");
  }

  @Test
  void everything_that_is_wrong_is_refused_at_once() {
    assertProblem(
        get(
            "/api/v1/data?from=2026-02-30&to=tomorrow&procedure_code=a%00b&provider=(demo)"
                + "&claim_number=CLM-DEMO-&limit=10001&cursor=x"),
        400,
        "invalid_data_query");
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MTc", "MTc6", "OjQ", "MTc6LTE", "MTc6MjE0NzQ4MzY0OA", "MTc6NDo1", "!"})
  void what_was_never_a_cursor_is_refused(String cursor) {
    assertProblem(get(DATA + "&cursor=" + cursor), 400, "invalid_cursor");
  }
}
