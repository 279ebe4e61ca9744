package io.claimport.adapters.rest.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.Fixed;
import io.claimport.adapters.rest.http.Golden;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.Codes;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.ServiceProvider;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFormsTest extends OverHttp {

  private static final String DATA = "/api/v1/data?user_id=ada";
  private static final String CSV = "text/csv;charset=UTF-8";
  private static final ImportJob JOB = Fixed.completed(TestJob.job(), 2, 0);

  @BeforeEach
  void two_lines() {
    answering(List.of(TestLine.full(JOB, 0), TestLine.bare(JOB, 1)));
  }

  private void answering(List<LineItem> items) {
    ports.prepare(GetNormalizedData.class, CannedData.of(items));
  }

  private static void assertText(Answer answer, String contentType, String golden) {
    Golden.assertSameText(answer.text(), golden);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(contentType);
  }

  @Test
  void ndjson_has_one_line_item_on_each_line_and_nothing_else() {
    Answer answer = get(DATA, "Accept", "application/x-ndjson");

    assertText(answer, "application/x-ndjson", "data/two_lines.ndjson");
    assertThat(get(DATA).text())
        .contains("[" + String.join(",", answer.text().lines().toList()) + "]");
  }

  @Test
  void csv_has_the_fields_as_columns_in_their_order() {
    Answer answer = get(DATA, "Accept", "text/csv");

    assertText(answer, CSV, "data/two_lines.csv");
    assertThat(answer.text().lines().findFirst().orElseThrow().split(","))
        .containsExactly(
            Pattern.compile("(?m)^      \"([a-z_]+)\"")
                .matcher(Golden.read("data/last_page"))
                .results()
                .map(field -> field.group(1))
                .toArray(String[]::new));
  }

  @Test
  void csv_keeps_texts_from_being_calculated_and_numbers_as_they_are() {
    answering(List.of(strange("=1+1"), strange("@x"), strange("\tx"), strange("\rx")));

    assertText(get(DATA, "Accept", "text/csv"), CSV, "data/strange_lines.csv");
  }

  /// A line whose texts all begin like that, and whose amounts are negative.
  private static LineItem strange(String text) {
    LineItem full = TestLine.full(JOB, 0);
    Money less = Money.ofCents(-5_00);
    return new LineItem(
        full.id(),
        full.serviceDates(),
        new Codes(
            new ProcedureCode("-99214", CodeSystem.CPT, List.of("+25", "59")),
            text + ", \"quoted\"\nand so on",
            new BigDecimal("-1"),
            List.of("=J06.9"),
            "+0450"),
        new ServiceProvider(DemoName.marking("-Cedar"), full.provider().npi()),
        full.claimNumber(),
        new Amounts(less, less, less, less, List.of(new Adjustment("-CO", "45", less))),
        full.status(),
        full.origin(),
        full.createdAt());
  }

  @Test
  void whoever_has_no_line_items_has_no_lines() {
    answering(List.of());

    assertText(
        get(DATA, "Accept", "application/x-ndjson"),
        "application/x-ndjson",
        "data/no_lines.ndjson");
    assertText(get(DATA, "Accept", "text/csv"), CSV, "data/no_lines.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*| application/json",
        "application/*| application/json",
        "text/*| text/csv;charset=UTF-8",
        "TEXT/CSV;charset=utf-8| text/csv;charset=UTF-8",
        "text/html, application/xhtml+xml, */*;q=0.8| application/json",
        "application/json;q=0.5, text/csv| text/csv;charset=UTF-8",
        "application/json;q=0, */*| application/x-ndjson",
        "text/csv, application/json| text/csv;charset=UTF-8",
        "*/*, application/x-ndjson| application/x-ndjson",
        "text/csv ; q=0.2 , application/x-ndjson;q=0.1| text/csv;charset=UTF-8"
      })
  void the_caller_chooses_among_three_forms(String accept, String contentType) {
    assertThat(get(DATA, "Accept", accept).header("Content-Type")).isEqualTo(contentType);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/html", "application/json;q=0", "*/*;q=0.0", "application/problem+json", "x"})
  void a_form_that_there_is_not_is_not_acceptable(String accept) {
    assertProblem(get(DATA, "Accept", accept), 406, "not_acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "application/x-ndjson"})
  void refusals_are_problems_in_every_form(String accept) {
    ports.prepare(
        GetNormalizedData.class, CannedData.refusing(new GetNormalizedData.Outcome.AccessDenied()));

    assertProblem(get(DATA, "Accept", accept), 403, "access_denied");
    assertProblem(get("/api/v1/data", "Accept", accept), 400, "user_required");
  }
}
