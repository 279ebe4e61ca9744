package io.claimport.adapters.rest.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.CannedIngestion;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.adapters.rest.json.JsonBodyReader;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.Violation;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadBodiesTest extends OverHttp {

  private static final Violation UNKNOWN_ENTITY =
      new Violation("unknown_entity", "entity_id", "entity_id names no entity of the catalogue");

  private final CannedIngestion ingestion =
      CannedIngestion.refusing(form -> {
        List<Violation> violations = new ArrayList<>(form.violations());
        violations.add(UNKNOWN_ENTITY);
        return new Outcome.Refused(violations);
      });

  @BeforeEach
  void a_use_case_that_adds_a_violation_of_its_own() {
    ports.prepare(IngestDocument.class, ingestion);
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    Answer answer =
        post(
            INGEST,
            """
            {"user_id": 5, "entity_type": true, "entity_id": "nobody", "entity_id": "nobody",
             "raw_text": {"a": 1, "a": 2}, "format": [], "force": "yes", "num_line_items": 2.5,
             "seed": 1e30, "as_of": 20260301, "scenario": {}, "metadata": ["no", "object"],
             "colour": "red"}
            """);

    assertProblem(answer, 400, "everything_at_once");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          user_id        | 5                    | wrong_type
          user_id        | true                 | wrong_type
          user_id        | ["ada"]              | wrong_type
          user_id        | {"id": "ada"}        | wrong_type
          user_id        | "\\ud800"            | not_unicode
          user_id        | "\\udc00\\ud800"     | not_unicode
          entity_type    | 1                    | wrong_type
          entity_id      | 1                    | wrong_type
          raw_text       | 1                    | wrong_type
          raw_text       | []                   | wrong_type
          raw_text       | "\\ude00"            | not_unicode
          format         | false                | wrong_type
          force          | "true"               | wrong_type
          force          | 1                    | wrong_type
          force          | {}                   | wrong_type
          num_line_items | 2.5                  | wrong_type
          num_line_items | "5"                  | wrong_type
          num_line_items | true                 | wrong_type
          num_line_items | [5]                  | wrong_type
          num_line_items | {}                   | wrong_type
          num_line_items | 1e-999999999         | wrong_type
          num_line_items | 1e30                 | out_of_range
          num_line_items | -9223372036854775809 | out_of_range
          num_line_items | 1e999999999          | out_of_range
          num_line_items | 1e99999999999999     | out_of_range
          seed           | 9223372036854775808  | out_of_range
          seed           | 0.1                  | wrong_type
          seed           | "7"                  | wrong_type
          as_of          | 20260301             | wrong_type
          as_of          | {"year": 2026}       | wrong_type
          scenario       | 0                    | wrong_type
          metadata       | "{}"                 | wrong_type
          metadata       | [1]                  | wrong_type
          metadata       | 5                    | wrong_type
          metadata       | {"a": 1, "a": 1}     | duplicate_field
          metadata       | {"a": {"b":1,"b":2}} | duplicate_field
          metadata       | {"a": [{"b":1,"b":2}]} | duplicate_field
          metadata       | {"\\udfff": 1}       | not_unicode
          metadata       | {"a": ["\\ud83d"]}   | not_unicode
          metadata       | {"a": 1e99999999999} | out_of_range
          """)
  void a_value_of_the_wrong_type_or_size_is_a_violation(String field, String value, String rule) {
    post(INGEST, "{\"" + field + "\": " + value + "}");

    assertThat(ingestion.onlyForm().violations())
        .extracting(Violation::rule, Violation::field)
        .containsExactly(tuple(rule, field));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "5.0, 5",
    "50e-1, 5",
    "1E1, 10",
    "-0, 0",
    "-9223372036854775808, -9223372036854775808"
  })
  void a_whole_number_may_be_written_in_any_way(String literal, long number) {
    post(INGEST, "{\"seed\": " + literal + "}");

    assertThat(ingestion.onlyForm().violations()).isEmpty();
    assertThat(ingestion.onlyForm().seed()).isEqualTo(number);
  }

  @Test
  void a_field_that_comes_twice_is_a_violation_whatever_it_says() {
    post(INGEST, "{\"user_id\": \"ada\", \"user_id\": \"ada\", \"user_id\": null}");

    assertThat(ingestion.onlyForm().violations())
        .containsExactly(
            new Violation(
                "duplicate_field", "user_id", "user_id must not be given more than once"));
    assertThat(ingestion.onlyForm().userId()).isEqualTo("ada");
  }

  @Test
  void the_name_of_an_unknown_field_is_shown_only_in_part() {
    post(INGEST, "{\"" + "<b>".repeat(300) + "\": 1}");

    assertThat(ingestion.onlyForm().violations())
        .containsExactly(
            new Violation(
                "unknown_field",
                "<b>".repeat(300).substring(0, 64) + "…",
                "there is no such field"));
  }

  @Test
  void the_name_of_an_unknown_field_is_shown_even_if_it_is_no_text() {
    Answer answer = post(INGEST, "{\"\\ud800\\u0000😀\\n\": 1, \"" + "😀".repeat(65) + "\": 2}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(ingestion.onlyForm().violations())
        .extracting(Violation::field)
        .containsExactly("\uFFFD\0😀\n", "😀".repeat(64) + "…");
  }

  @Test
  void a_text_of_the_wrong_type_is_still_a_given_document() {
    post(INGEST, "{\"raw_text\": 5, \"format\": \"e1\"}");

    assertThat(ingestion.onlyForm().document()).isNotNull();
    assertThat(ingestion.onlyForm().document().format()).isEqualTo("e1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "null", "[]", "[{}]", "5", "\"{}\"", "true"})
  void a_body_that_is_no_object_is_refused(String body) {
    assertProblem(post(INGEST, body), 400, "no_object");
    assertThat(ingestion.forms()).isEmpty();
  }

  @Test
  void a_body_that_is_no_json_is_refused_with_the_place_and_without_its_content() {
    Answer answer = post(INGEST, "{\n  \"user_id\": \"ada\",\n  \"secret\": oops\n}");

    assertProblem(answer, 400, "malformed_json");
    assertThat(answer.text()).doesNotContain("secret").doesNotContain("oops");
    assertThat(ingestion.forms()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}{}",
        "{} x",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{'a':1}",
        "{a:1}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":\"\t\"}",
        "{\"a\":1 /* no */}",
        "]",
        "x"
      })
  void what_is_almost_json_is_not(String body) {
    Answer answer = post(INGEST, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).containsPattern("malformed_json|not_an_object");
    assertThat(ingestion.forms()).isEmpty();
  }

  @Test
  void a_body_in_another_encoding_is_refused() {
    Answer answer =
        send(
            request(INGEST, "Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString("{\"user_id\": \"é\"}", StandardCharsets.ISO_8859_1)));

    assertProblem(answer, 400, "not_utf_8");
  }

  @Test
  void a_byte_order_mark_is_overlooked() {
    post(INGEST, "\uFEFF{\"user_id\": \"ada\", \"metadata\": {\"a\": 1}}");

    assertThat(ingestion.onlyForm().userId()).isEqualTo("ada");
    assertThat(ingestion.onlyForm().metadata()).isEqualTo("{\"a\": 1}");
  }

  @Test
  void the_description_names_exactly_the_fields_that_are_read() {
    assertThat(IngestionRequest.class.getRecordComponents())
        .extracting(c -> c.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
        .containsExactlyInAnyOrderElementsOf(IngestionForm.FIELDS);
  }

  @Test
  void nesting_without_end_is_refused() {
    assertProblem(post(INGEST, "{\"metadata\": " + "{\"a\":".repeat(500_000)), 400, "too_deep");
    assertThat(post(INGEST, "{\"unknown\": " + "[".repeat(500_000)).status()).isEqualTo(400);
    assertThat(ingestion.forms()).isEmpty();
  }

  @Test
  void nesting_up_to_the_limit_is_taken() {
    int inside = JsonBodyReader.DEEPEST - 1;
    String metadata = "{\"a\":".repeat(inside) + "1" + "}".repeat(inside);

    post(INGEST, "{\"metadata\": " + metadata + "}");

    assertThat(ingestion.onlyForm().metadata()).isEqualTo(metadata);
  }

  @Test
  void numbers_names_and_fields_without_end_are_refused() {
    String fields =
        String.join(",", IntStream.range(0, 200).mapToObj(i -> "\"f" + i + "\": 1").toList());
    for (String body :
        List.of(
            "{\"seed\": " + "9".repeat(100_000) + "}",
            "{\"" + "n".repeat(100_000) + "\": 1}",
            "{" + fields + "}")) {
      Answer answer = post(INGEST, body);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.text()).contains("json_limits").hasSizeLessThan(500);
    }
    assertThat(ingestion.forms()).isEmpty();
  }
}
