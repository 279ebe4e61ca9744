package io.claimport.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driving.GenerateDocument;
import io.claimport.application.driving.GetImportStatus;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.IngestDocument.Submission;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.ListImports;
import io.claimport.application.driving.PortalRequest;
import io.claimport.application.driving.Violation;
import io.claimport.bootstrap.Hexagon;
import io.claimport.bootstrap.Read;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.Execution;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.Metadata;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.Finding;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What happens to documents, told from one end to the other.
class ImportStoryTest {

  private static final UserId ADA = new UserId("ada");
  private static final EntityRef INSURER =
      new EntityRef(EntityType.INSURANCE, new EntityId("demo_ins_001"));
  private static final PortalRequest REQUEST = PortalRequest.of(5, 7, LocalDate.of(2024, 3, 1));

  private static final String BILL =
      """
      HOLLOW OAK FAMILY PRACTICE
      Patient Billing Statement

      Patient Name: Rowan Example
      Date of Service: 2024-06-20

      SERVICES PROVIDED:
      CPT 99214 - Office Visit, Detailed           $200.00
      CPT 85025 - Complete Blood Count              $35.00

      Subtotal: $235.00
      Insurance Payment: -$180.00
      Patient Balance Due: $55.00
      """;

  private static final String LABORATORY_REPORT =
      """
      HOLLOW OAK LABORATORY
      Results for Rowan Example

      Hemoglobin 13.9 g/dL
      BNP 1,850 pg/mL
      """;

  private ApplicationContext hexagon = Hexagon.inMemory();

  @AfterEach
  void stop() {
    hexagon.close();
  }

  @Test
  void a_portals_document_becomes_line_items_and_can_be_had_again_by_its_recipe() {
    ImportJob.Completed job = imported(ingest(new Source.FromPortal(REQUEST)));

    List<LineItem> lines = lineItems(job);
    assertThat(lines).hasSize(5);
    assertThat(job.findings()).isZero();
    assertThat(job.facts().recipe()).isNotNull();
    assertThat(keptBytes(job)).isEqualTo(generate(job.facts().recipe()));
  }

  @Test
  void two_dialects_of_one_recipe_become_the_same_line_items() {
    ImportJob.Completed text = imported(ingest(new Source.FromPortal(in("e1"))));
    ImportJob.Completed table = imported(ingest(new Source.FromPortal(in("csv"))));

    assertThat(lineItems(text))
        .extracting(ImportStoryTest::content)
        .isEqualTo(lineItems(table).stream().map(ImportStoryTest::content).toList());
    assertThat(text.document().format()).isNotEqualTo(table.document().format());
  }

  @Test
  void a_given_bill_states_charges_only_and_nothing_is_made_up() {
    ImportJob.Completed job = imported(ingest(given(BILL)));

    assertThat(lineItems(job))
        .hasSize(2)
        .allSatisfy(line -> {
          assertThat(line.amounts().billed()).isNotNull();
          assertThat(line.amounts().allowed()).isNull();
          assertThat(line.amounts().paidByInsurance()).isNull();
          assertThat(line.amounts().patientResponsibility()).isNull();
        });
    assertThat(keptBytes(job)).isEqualTo(BILL.getBytes(UTF_8));
    assertThat(job.facts().recipe()).isNull();
  }

  @Test
  void a_table_with_headings_of_its_own_is_read_as_the_caller_names_them() {
    String format = "csv;procedure_code=Leistung;billed_amount=Kosten;service_date=Datum";
    ImportJob.Completed job = imported(ingest(table(format)));

    LineItem line = lineItems(job).getFirst();
    assertThat(line.amounts().billed()).hasToString("100.00");
    assertThat(job.document().format().id()).isEqualTo(format);
    assertThat(hexagon.getBean(InspectImport.class).explanation(ADA, line.id()))
        .isInstanceOfSatisfying(
            InspectImport.Outcome.Found.class,
            found ->
                assertThat(((InspectImport.Explanation) found.value()).changedFields()).isEmpty());
  }

  @Test
  void a_bad_name_for_a_column_makes_no_job_and_says_which() {
    assertThat(ingest(table("csv;cost=Kosten")))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::message)
                    .containsExactly("format: pair 1 names no field that a column can hold"));
  }

  @Test
  void the_same_bytes_are_one_import_unless_forced() {
    ImportJob.Completed first = imported(ingest(given(BILL)));

    assertThat(ingest(given(BILL))).isEqualTo(new Outcome.Repeated(first));
    assertThat(imported(ingest(forced(BILL))).id()).isNotEqualTo(first.id());
    assertThat(Read.imports(hexagon.getBean(ListImports.class), ADA)).hasSize(2);
  }

  @Test
  void a_portals_document_is_never_taken_for_a_repetition() {
    ImportJob.Completed first = imported(ingest(new Source.FromPortal(REQUEST)));
    ImportJob.Completed second = imported(ingest(new Source.FromPortal(REQUEST)));

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.document().sha256()).isEqualTo(first.document().sha256());
  }

  @Test
  void a_request_under_a_known_key_is_answered_with_the_first_job() {
    ImportJob.Completed first = imported(ingest(new Source.FromPortal(PortalRequest.ANY), "key"));

    assertThat(ingest(new Source.FromPortal(PortalRequest.ANY), "key"))
        .isEqualTo(new Outcome.Repeated(first));
    assertThat(ingest(new Source.FromPortal(REQUEST), "key")).isEqualTo(new Outcome.KeyConflict());
    assertThat(Read.imports(hexagon.getBean(ListImports.class), ADA)).hasSize(1);
  }

  @Test
  void a_document_that_is_no_bill_makes_a_failed_job_that_keeps_it() {
    Outcome outcome = ingest(given(LABORATORY_REPORT));

    assertThat(outcome).isInstanceOf(Outcome.Unreadable.class);
    ImportJob job = Read.imports(hexagon.getBean(ListImports.class), ADA).getFirst();
    assertThat(job).isInstanceOf(ImportJob.Failed.class);
    assertThat(keptBytes(job)).isEqualTo(LABORATORY_REPORT.getBytes(UTF_8));
    assertThat(findings(job)).extracting(Finding::rule).contains("P-TXT-NEG");
    assertThat(lineItems(job)).isEmpty();
  }

  @Test
  void a_document_of_a_kind_that_nobody_reads_makes_no_job() {
    Outcome outcome = ingest(given("PK\u0003\u0004 a spreadsheet"));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.UnsupportedFormat.class,
            unsupported -> assertThat(unsupported.supported()).contains("e1", "s1", "csv", "text"));
    assertThat(Read.imports(hexagon.getBean(ListImports.class), ADA)).isEmpty();
  }

  @Test
  void a_document_beyond_the_limit_makes_no_job() {
    hexagon.close();
    hexagon = Hexagon.inMemory(Map.of("claimport.max-document-bytes", 100));

    assertThat(ingest(given(BILL))).isEqualTo(new Outcome.TooLarge(100));
    assertThat(Read.imports(hexagon.getBean(ListImports.class), ADA)).isEmpty();
  }

  @Test
  void strict_isolation_tells_a_status_to_nobody_but_the_user() {
    hexagon.close();
    hexagon = Hexagon.inMemory(Map.of("claimport.isolation", "strict"));
    ImportJob.Completed job = imported(ingest(given(BILL)));
    GetImportStatus status = hexagon.getBean(GetImportStatus.class);

    assertThat(status.status(job.id(), null))
        .isInstanceOf(GetImportStatus.Outcome.UserRequired.class);
    assertThat(status.status(job.id(), new UserId("eve")))
        .isEqualTo(new GetImportStatus.Outcome.AccessDenied());
    assertThat(status.status(job.id(), ADA)).isEqualTo(new GetImportStatus.Outcome.Found(job));
  }

  private Outcome ingest(Source source) {
    return hexagon.getBean(IngestDocument.class).ingest(Submission.of(ADA, INSURER, source));
  }

  private Outcome ingest(Source source, String key) {
    return hexagon
        .getBean(IngestDocument.class)
        .ingest(new Submission(ADA, INSURER, source, Metadata.EMPTY, Execution.IMMEDIATE, key));
  }

  private static Source given(String text) {
    return new Source.Given(SourceMethod.RAW_TEXT, null, stream(text), null, false);
  }

  private static Source table(String format) {
    InputStream content = stream("Datum;Leistung;Kosten\n2026-01-10;99213;100,00\n");
    return new Source.Given(SourceMethod.RAW_TEXT, null, content, format, false);
  }

  private static Source forced(String text) {
    return new Source.Given(SourceMethod.RAW_TEXT, null, stream(text), null, true);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static PortalRequest in(String format) {
    return new PortalRequest(5, 7L, LocalDate.of(2024, 3, 1), format, null);
  }

  private static ImportJob.Completed imported(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Imported.class);
    return ((Outcome.Imported) outcome).job();
  }

  private List<LineItem> lineItems(ImportJob job) {
    return Read.data(hexagon.getBean(GetNormalizedData.class), ADA, Query.of(job.id())).lineItems();
  }

  private List<Finding> findings(ImportJob job) {
    return ((InspectImport.Outcome.Found<List<Finding>>)
            hexagon.getBean(InspectImport.class).findings(ADA, job.id()))
        .value();
  }

  private byte[] keptBytes(ImportJob job) {
    InspectImport.Outcome<InspectImport.Source> outcome =
        hexagon.getBean(InspectImport.class).document(ADA, job.document().id());
    try (InputStream content =
        ((InspectImport.Outcome.Found<InspectImport.Source>) outcome).value().content()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] generate(Recipe recipe) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PortalRequest again =
        new PortalRequest(
            recipe.items(), recipe.seed(), recipe.asOf(), recipe.format(), recipe.scenario());
    hexagon
        .getBean(GenerateDocument.class)
        .generate(recipe.user(), recipe.entity().id(), again, out);
    return out.toByteArray();
  }

  /// Everything of a line but its ids, its place and its time.
  private static List<Object> content(LineItem line) {
    return List.of(
        line.serviceDates(),
        line.codes(),
        line.provider(),
        String.valueOf(line.claimNumber()),
        line.amounts(),
        line.status());
  }
}
