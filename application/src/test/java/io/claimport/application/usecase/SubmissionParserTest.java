package io.claimport.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.IngestDocument.Submission;
import io.claimport.application.driving.SubmissionForm;
import io.claimport.application.driving.Violation;
import io.claimport.application.fake.FixedCatalog;
import io.claimport.application.fake.ScriptedPortal;
import io.claimport.application.fake.ScriptedReader;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.SourceMethod;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionParserTest {

  private final FixedCatalog catalog = new FixedCatalog();
  private final SubmissionCheck check =
      new SubmissionCheck(
          catalog,
          new RecipeBook(catalog, new ScriptedPortal(), () -> 7, InstantSource.fixed(TestJob.NOON)),
          new DocumentReading(
              List.of(new ScriptedReader("plain", Recognition.NO, _ -> new Reading.Read()))));

  @Test
  void an_empty_form_lacks_a_user_an_entity_type_and_an_entity() {
    assertThat(violations(SubmissionForm.fromPortal(null, null, " ", null)))
        .containsExactly("required user_id", "required entity_type", "required entity_id");
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    SubmissionForm form =
        new SubmissionForm(
            "a b",
            "bank",
            "demo_ins_999",
            0L,
            null,
            "yesterday",
            "wild",
            null,
            null,
            "{\"a\":\"" + "x".repeat(17_000) + "\"}",
            Execution.IMMEDIATE,
            " ",
            List.of(new Violation("unknown_field", "color", "color is no field")));

    assertThat(violations(form))
        .containsExactlyInAnyOrder(
            "unknown_field color",
            "invalid_user_id user_id",
            "unknown_entity_type entity_type",
            "unknown_entity entity_id",
            "out_of_range num_line_items",
            "not_a_date as_of",
            "unknown_scenario scenario",
            "too_large metadata",
            "invalid_key Idempotency-Key");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 10_001, Long.MAX_VALUE, Long.MIN_VALUE})
  void an_absurd_number_of_line_items_is_refused(long items) {
    assertThat(violations(SubmissionForm.fromPortal("ada", "insurance", "demo_ins_001", items)))
        .containsExactly("out_of_range num_line_items");
  }

  @ParameterizedTest
  @CsvSource({
    "provider, demo_ins_001, entity_type_mismatch entity_type",
    "insurance, demo_ins_999, unknown_entity entity_id",
    "bank, demo_ins_001, unknown_entity_type entity_type"
  })
  void an_entity_must_exist_and_be_of_the_type_it_is_taken_for(
      String type, String id, String violation) {
    assertThat(violations(SubmissionForm.fromPortal("ada", type, id, null)))
        .containsExactly(violation);
  }

  @Test
  void a_format_must_be_a_dialect_of_the_entity() {
    assertThat(violations(form("fax", null))).containsExactly("unknown_format format");
    assertThat(violations(form("table", null))).isEmpty();
  }

  @Test
  void a_given_document_needs_a_readable_format_and_no_wishes_to_a_portal() {
    SubmissionForm form =
        new SubmissionForm(
            "ada",
            "insurance",
            "demo_ins_001",
            5L,
            1L,
            "2026-01-01",
            "classic",
            "table",
            given("table"),
            null,
            Execution.IMMEDIATE,
            null,
            List.of());

    assertThat(violations(form))
        .containsExactly(
            "not_applicable num_line_items",
            "not_applicable seed",
            "not_applicable as_of",
            "not_applicable scenario",
            "unknown_format format");
  }

  @Test
  void a_field_that_the_front_end_has_complained_about_is_not_called_missing_too() {
    SubmissionForm form =
        new SubmissionForm(
            null,
            "insurance",
            "demo_ins_001",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Execution.IMMEDIATE,
            null,
            List.of(new Violation("wrong_type", "user_id", "user_id must be a text")));

    assertThat(violations(form)).containsExactly("wrong_type user_id");
  }

  @Test
  void a_valid_form_becomes_a_submission() {
    SubmissionForm form =
        new SubmissionForm(
            "ada",
            "insurance",
            "demo_ins_001",
            4L,
            9L,
            "2026-02-28",
            "classic",
            "table",
            null,
            "{\"a\":1}",
            Execution.IMMEDIATE,
            "key",
            List.of());

    assertThat(SubmissionParser.parse(form, check))
        .isInstanceOfSatisfying(
            SubmissionParser.Parsed.Valid.class, valid -> saysWhatWasFilledIn(valid.submission()));
  }

  private static void saysWhatWasFilledIn(Submission submission) {
    assertThat(submission.user()).hasToString("ada");
    assertThat(submission.entity()).isEqualTo(FixedCatalog.INSURER.ref());
    assertThat(submission.metadata().json()).isEqualTo("{\"a\":1}");
    assertThat(submission.idempotencyKey()).isEqualTo("key");
    assertThat(submission.source())
        .isInstanceOfSatisfying(
            Source.FromPortal.class,
            source -> {
              assertThat(source.request().items()).isEqualTo(4);
              assertThat(source.request().seed()).isEqualTo(9);
              assertThat(source.request().asOf()).isEqualTo(LocalDate.of(2026, 2, 28));
            });
  }

  private static SubmissionForm form(String format, Source.Given document) {
    return new SubmissionForm(
        "ada",
        "insurance",
        "demo_ins_001",
        null,
        null,
        null,
        null,
        format,
        document,
        null,
        Execution.IMMEDIATE,
        null,
        List.of());
  }

  private static Source.Given given(String format) {
    InputStream content = new ByteArrayInputStream(new byte[] {1});
    return new Source.Given(SourceMethod.RAW_TEXT, null, content, format, false);
  }

  /// Rule and field of each violation.
  private List<String> violations(SubmissionForm form) {
    return switch (SubmissionParser.parse(form, check)) {
      case SubmissionParser.Parsed.Valid _ -> List.of();
      case SubmissionParser.Parsed.Invalid(var violations) ->
          violations.stream().map(v -> v.rule() + " " + v.field()).toList();
    };
  }
}
