package io.claimport.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Query;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.driving.IngestDocument.Source;
import io.claimport.application.driving.IngestDocument.Submission;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.InspectImport.Explanation;
import io.claimport.application.driving.PortalRequest;
import io.claimport.bootstrap.Hexagon;
import io.claimport.bootstrap.Read;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.EntityRef;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.importing.SourceMethod;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.DerivedField;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFields;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.normalization.FieldOrigin;
import io.claimport.domain.source.Place;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How line items came to their values, told from one end to the other.
class ExplanationStoryTest {

  private static final UserId ADA = new UserId("ada");
  private static final EntityRef INSURER =
      new EntityRef(EntityType.INSURANCE, new EntityId("demo_ins_001"));
  private static final EntityRef PROVIDER =
      new EntityRef(EntityType.PROVIDER, new EntityId("demo_prov_000001"));
  private static final int ITEMS = 12;
  private static final String CELLS = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
  private static final String SEGMENTS = "~\\s*";

  private final ApplicationContext hexagon = Hexagon.inMemory();

  @AfterEach
  void stop() {
    hexagon.close();
  }

  @ParameterizedTest
  @CsvSource({
    "insurance, e1",
    "insurance, x12-835",
    "insurance, fhir",
    "insurance, fhir-cms",
    "insurance, csv",
    "insurance, html",
    "insurance, pdf",
    "provider, s1",
    "provider, x12-837"
  })
  void every_value_of_every_dialect_is_explained(String entity, String format) {
    for (Scenario scenario : Scenario.values()) {
      PortalRequest request =
          new PortalRequest(ITEMS, 7L, LocalDate.of(2024, 3, 1), format, scenario);
      Source source = new Source.FromPortal(request);
      assertExplained(imported(entity.equals("provider") ? PROVIDER : INSURER, source));
    }
  }

  @ParameterizedTest
  @CsvSource({"e1", "x12-835", "fhir", "fhir-cms", "csv"})
  void the_charge_stands_where_the_explanation_points(String format) throws IOException {
    PortalRequest request = new PortalRequest(ITEMS, 7L, LocalDate.of(2024, 3, 1), format, null);
    ImportJob job = imported(INSURER, new Source.FromPortal(request));
    String document = document(job);

    for (LineItem line : lineItems(job)) {
      Place place = origin(explanation(line.id()), "billed_amount").place();
      assertThat(place).isNotNull();
      assertThat(textAt(place, document).replace(",", ""))
          .as("%s of %s", place.text(), format)
          .contains(line.amounts().billed().toString());
    }
  }

  @Test
  void documents_from_the_wild_are_explained_as_well() throws IOException {
    String samples = System.getProperty("claimport.samples", "");
    assumeThat(samples)
        .as("SKIPPED: the property claimport.samples names no folder with sample documents")
        .isNotBlank();
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(samples))) {
      files = all.filter(Files::isRegularFile).toList();
    }

    int explained = 0;
    for (Path file : files) {
      try (InputStream content = Files.newInputStream(file)) {
        Source source =
            new Source.Given(SourceMethod.FILE_UPLOAD, file.toString(), content, null, true);
        if (ingest(INSURER, source) instanceof Outcome.Imported(var job)) {
          assertExplained(job);
          explained++;
        }
      }
    }
    assertThat(explained).isGreaterThan(5);
  }

  @Test
  void a_line_item_of_nobody_is_unknown_and_that_of_another_is_denied() {
    ImportJob job = imported(INSURER, new Source.FromPortal(PortalRequest.ANY));
    InspectImport inspect = hexagon.getBean(InspectImport.class);

    assertThat(inspect.explanation(ADA, new LineItemId(new UUID(1, 2))))
        .isEqualTo(new InspectImport.Outcome.Unknown<>());
    assertThat(inspect.explanation(new UserId("eve"), lineItems(job).getFirst().id()))
        .isEqualTo(new InspectImport.Outcome.AccessDenied<>());
  }

  /// The first of them are enough; each is as good as any other.
  private void assertExplained(ImportJob job) {
    for (LineItem line : lineItems(job).stream().limit(ITEMS * 2L).toList()) {
      Explanation explanation = explanation(line.id());

      assertThat(explanation.lineItem()).isEqualTo(line);
      assertThat(explanation.changedFields()).as(job.document().fileName()).isEmpty();
      assertThat(explanation.fields())
          .extracting(FieldOrigin::field)
          .containsAll(values(line))
          .isSubsetOf(fieldsOf(line));
      assertThat(explanation.fields().stream().filter(FieldOrigin::derived))
          .extracting(origin -> new DerivedField(origin.field(), origin.rule().id()))
          .isSubsetOf(line.origin().derivedFields());
      assertThat(explanation.fields().stream().filter(origin -> !origin.derived()))
          .allMatch(origin -> origin.place() != null);
    }
  }

  private static List<String> values(LineItem line) {
    return LineItemFields.stated(line).stream().filter(f -> !f.equals("derived_fields")).toList();
  }

  /// An empty list may be stated, too.
  private static List<String> fieldsOf(LineItem line) {
    return Stream.concat(values(line).stream(), Stream.of("adjustments", "diagnosis_codes"))
        .toList();
  }

  private static FieldOrigin origin(Explanation explanation, String field) {
    return explanation.fields().stream()
        .filter(origin -> origin.field().equals(field))
        .findFirst()
        .orElseThrow();
  }

  /// What a reader with nothing but the place would look at.
  private static String textAt(Place place, String document) throws IOException {
    return switch (place) {
      case Place.TextLine(var line) -> document.lines().toList().get(line - 1);
      case Place.Cell(var row, var column) ->
          part(document.lines().toList().get(row - 1), CELLS, column - 1);
      case Place.Element(var segment, var element) ->
          part(part(document, SEGMENTS, segment - 1), "\\*", element);
      case Place.Pointer(var line, var pointer) -> json(document, line, pointer);
      case Place.Row _, Place.PageLine _, Place.Segment _, Place.Component _, Place.Everywhere _ ->
          throw new AssertionError("an amount has a place of its own, not " + place.text());
    };
  }

  private static String part(String text, String delimiter, int index) {
    return text.split(delimiter, -1)[index];
  }

  private static String json(String document, int line, String pointer) throws IOException {
    String from = document.lines().skip(line - 1).reduce("", (a, b) -> a + b + "\n");
    try (JsonParser parser =
        new FilteringParserDelegate(
            new JsonFactory().createParser(from),
            new JsonPointerBasedFilter(pointer),
            Inclusion.ONLY_INCLUDE_ALL,
            false)) {
      parser.nextToken();
      return parser.getText();
    }
  }

  private ImportJob imported(EntityRef entity, Source source) {
    Outcome outcome = ingest(entity, source);
    assertThat(outcome).isInstanceOf(Outcome.Imported.class);
    return ((Outcome.Imported) outcome).job();
  }

  private Outcome ingest(EntityRef entity, Source source) {
    return hexagon.getBean(IngestDocument.class).ingest(Submission.of(ADA, entity, source));
  }

  private List<LineItem> lineItems(ImportJob job) {
    return Read.data(hexagon.getBean(GetNormalizedData.class), ADA, Query.of(job.id())).lineItems();
  }

  private Explanation explanation(LineItemId line) {
    InspectImport.Outcome<Explanation> outcome =
        hexagon.getBean(InspectImport.class).explanation(ADA, line);
    assertThat(outcome).isInstanceOf(InspectImport.Outcome.Found.class);
    return ((InspectImport.Outcome.Found<Explanation>) outcome).value();
  }

  private String document(ImportJob job) throws IOException {
    InspectImport.Outcome<InspectImport.Source> outcome =
        hexagon.getBean(InspectImport.class).document(ADA, job.document().id());
    try (InputStream content =
        ((InspectImport.Outcome.Found<InspectImport.Source>) outcome).value().content()) {
      return new String(content.readAllBytes(), UTF_8);
    }
  }
}
