package io.claimport.adapters.rest.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.Fixed;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.EraseUserData;
import io.claimport.application.driving.EraseUserData.Erased;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Outcome;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
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
          asked.add(user + " " + query.job());
          return data.read(user, query, receiver);
        });
  }

  private static CannedData found(List<LineItem> items) {
    return CannedData.of(items);
  }

  @Test
  void line_items_are_flat_and_what_is_not_stated_is_null() {
    answering(found(List.of(TestLine.full(JOB, 0), TestLine.bare(JOB, 1))));

    assertAnswer(get(DATA), 200, "data/two_lines");
    assertThat(asked).containsExactly("ada null");
  }

  @Test
  void a_user_without_line_items_has_sums_of_zero() {
    answering(found(List.of()));

    assertAnswer(get(DATA), 200, "data/nothing");
  }

  @Test
  void amounts_have_exactly_two_decimals_whatever_their_size() {
    answering(found(List.of(TestLine.full(JOB, 2_000_000_000))));

    assertThat(get(DATA).text())
        .contains("\"billed_amount\":20000200.00,", "\"total_billed_amount\":20000200.00,");
  }

  @Test
  void a_hundred_thousand_line_items_come_at_once() {
    answering(found(TestLine.lines(JOB, 100_000)));

    Answer answer = get(DATA);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("\"total_line_items\":100000,").endsWith("}}");
  }

  @Test
  void one_import_can_be_asked_for() {
    answering(found(List.of()));

    get(DATA + "&job_id=" + Fixed.JOB);
    get(DATA + "&job_id=");

    assertThat(asked).containsExactly("ada " + Fixed.JOB, "ada null");
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

  @Nested
  class Erasing {

    private final List<UserId> erased = new ArrayList<>();

    private Answer erase(String user) {
      ports.prepare(
          EraseUserData.class,
          who -> {
            erased.add(who);
            return new Erased(2, 10, 1);
          });
      return send(request("/api/v1/users/" + user + "/data").DELETE());
    }

    @Test
    void is_answered_with_nothing() {
      Answer answer = erase("ada");

      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.bytes()).isEmpty();
      assertThat(erased).containsExactly(new UserId("ada"));
    }

    @Test
    void erases_nobody_but_whom_the_path_names() {
      erase("ada+1@example.org");
      erase("ada%2B1%40example.org");
      erase("a%2Fb;c=d&e");

      assertThat(erased)
          .containsExactly(
              new UserId("ada+1@example.org"),
              new UserId("ada+1@example.org"),
              new UserId("a/b;c=d&e"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%20b", "a%00b"})
    void needs_a_lawful_user(String user) {
      assertProblem(erase(user), 400, "invalid_user");
      assertThat(erased).isEmpty();
    }

    @Test
    void needs_a_user() {
      assertProblem(erase("%20"), 400, "user_required");
      assertThat(erased).isEmpty();
    }
  }
}
