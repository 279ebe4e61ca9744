package io.claimport.adapters.documents.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.adapters.documents.Resource;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.adapters.documents.pdf.PdfDocumentWriter;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.contract.PassageFinderContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.PassageFinder;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Excerpt.Line;
import io.claimport.domain.source.Excerpt.Mark;
import io.claimport.domain.source.Excerpt.Unit;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.Stated;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPassagesTest implements PassageFinderContract {

  private static final DocumentFormat X12 =
      new DocumentFormat("x12-835", "835", "application/edi-x12");
  private static final DocumentFormat FHIR =
      new DocumentFormat("fhir", "json", "application/fhir+json");
  private static final DocumentFormat CSV = new DocumentFormat("csv", "csv", "text/csv");
  private static final DocumentFormat TEXT = new DocumentFormat("text", "txt", "text/plain");

  @Override
  public PassageFinder finder() {
    return new DocumentPassages();
  }

  @Override
  public List<DocumentFormat> formats() {
    return DocumentFormats.readers().stream().map(DocumentReader::format).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "e1, golden/e1.txt",
    "s1, golden/s1.txt",
    "csv, golden/insurer.csv",
    "x12-835, golden/insurer.835",
    "x12-837, golden/provider.837",
    "fhir, golden/fhir.json",
    "fhir-cms, golden/fhir-cms.json",
    "fhir, fhir/void.ndjson",
    "html, html/statement.html",
    "text, text/t5_eob.txt"
  })
  void every_place_that_a_reader_names_is_marked(String format, String resource) {
    byte[] bytes = Resource.bytes(resource);
    DocumentReader reader = reader(format);
    Read read = Read.by(reader, bytes);

    assertThat(read.lines()).isNotEmpty();
    for (SourceClaim claim : read.claims()) {
      for (SourceLine line : claim.lines()) {
        Set<Place> places = new HashSet<>(List.of(claim.place(), line.place()));
        claim.fields().places().forEach(places::add);
        line.fields().places().forEach(places::add);
        places.remove(Place.DOCUMENT);

        Excerpt excerpt = finder().find(new BytesDocument(bytes), reader.format(), places);

        assertThat(marks(excerpt)).extracting(Mark::place).containsAll(places);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "csv, golden/insurer.csv",
    "x12-835, golden/insurer.835",
    "x12-837, golden/provider.837",
    "fhir, golden/fhir.json"
  })
  void what_is_marked_is_the_charge(String format, String resource) {
    byte[] bytes = Resource.bytes(resource);
    DocumentReader reader = reader(format);
    List<Stated<BigDecimal>> charges =
        Read.by(reader, bytes).lines().stream()
            .flatMap(line -> line.fields().get(SourceField.BILLED).stream())
            .toList();

    assertThat(charges).isNotEmpty();
    for (Stated<BigDecimal> charge : charges) {
      Excerpt excerpt =
          finder().find(new BytesDocument(bytes), reader.format(), Set.of(charge.place()));
      assertThat(new BigDecimal(marked(excerpt))).isEqualByComparingTo(charge.value());
    }
  }

  @Test
  void components_lie_within_their_element() {
    String file =
        "ISA*00*          *00*          *ZZ*A              *ZZ*B              *260101*1200*^*00501"
            + "*000000001*0*T*:~\nSVC*HC:99213:25*100.00*80~";
    Place component = new Place.Component(2, 1, 2);
    Place element = new Place.Element(2, 1);

    Excerpt excerpt = finder().find(new BytesDocument(file), X12, Set.of(component, element));

    assertThat(excerpt.unit()).isEqualTo(Unit.SEGMENT);
    assertThat(excerpt.lines().getLast())
        .isEqualTo(
            new Line(
                0,
                2,
                "SVC*HC:99213:25*100.00*80",
                List.of(new Mark(element, 4, 15), new Mark(component, 7, 12))));
  }

  @Test
  void json_is_laid_out_as_it_is() {
    String json = "{\"a\":[1.50,{},[]],\"b\":{\"c\":\"x\\n<\\\"\"},\"d\":null}";

    Excerpt excerpt =
        finder().find(new BytesDocument(json), FHIR, Set.of(new Place.Pointer(1, "/b/c")));

    assertThat(excerpt.lines())
        .extracting(Line::text)
        .containsExactly(
            "{",
            "  \"a\": [",
            "    1.50,",
            "    {},",
            "    []",
            "  ],",
            "  \"b\": {",
            "    \"c\": \"x\\n<\\\"\"",
            "  },",
            "  \"d\": null",
            "}");
    assertThat(marked(excerpt)).isEqualTo("\"x\\n<\\\"\"");
    assertThat(excerpt.whole()).isTrue();
  }

  @Test
  void of_many_texts_in_one_document_the_one_is_shown_in_which_something_stands() {
    String json = "{\"a\":1}\n\n{\"a\":2}\n{\"a\":3}\n";

    Excerpt excerpt =
        finder().find(new BytesDocument(json), FHIR, Set.of(new Place.Pointer(3, "/a")));

    assertThat(excerpt.lines()).extracting(Line::text).containsExactly("{", "  \"a\": 2", "}");
    assertThat(marked(excerpt)).isEqualTo("2");
    assertThat(excerpt.whole()).isFalse();
  }

  @Test
  void a_cell_is_found_behind_line_ends_and_separators_in_others() {
    String table =
        "procedure_code,description,billed_amount\n99213,\"Visit, \"\"long\"\"\nand more\",12.50\n";

    Excerpt excerpt =
        finder()
            .find(
                new BytesDocument(table), CSV, Set.of(new Place.Cell(2, 3), new Place.Cell(2, 2)));

    assertThat(excerpt.lines().getLast().text())
        .isEqualTo("99213,\"Visit, \"\"long\"\" and more\",12.50");
    assertThat(marks(excerpt))
        .extracting(mark -> excerpt.lines().getLast().text().substring(mark.start(), mark.end()))
        .containsExactly("\"Visit, \"\"long\"\" and more\"", "12.50");
  }

  @Test
  void of_a_long_document_the_lines_around_a_place_are_shown() {
    StringBuilder text = new StringBuilder();
    for (int line = 1; line <= 5_000; line++) {
      text.append("line ").append(line).append('\n');
    }

    Excerpt excerpt =
        finder().find(new BytesDocument(text.toString()), TEXT, Set.of(new Place.TextLine(4_000)));

    assertThat(excerpt.lines()).extracting(Line::number).contains(3_995, 4_000, 4_005);
    assertThat(excerpt.lines()).hasSizeLessThan(30);
    assertThat(marked(excerpt)).isEqualTo("line 4000");
    assertThat(excerpt.whole()).isFalse();
  }

  @Test
  void a_mark_far_out_on_a_long_line_is_shown_with_what_stands_around_it() {
    String row = "x".repeat(10_000) + ",y,12.50," + "z".repeat(10_000);
    String table = "description,procedure_code,billed_amount,notes\n" + row + "\n";

    Excerpt excerpt = finder().find(new BytesDocument(table), CSV, Set.of(new Place.Cell(2, 3)));

    assertThat(excerpt.lines().getLast().text()).hasSizeLessThan(2_500).contains(",y,12.50,z");
    assertThat(marked(excerpt)).isEqualTo("12.50");
  }

  private static DocumentReader reader(String format) {
    return DocumentFormats.readers().stream()
        .filter(reader -> reader.format().id().equals(format))
        .findFirst()
        .orElseThrow();
  }

  private static List<Mark> marks(Excerpt excerpt) {
    return excerpt.lines().stream().flatMap(line -> line.marks().stream()).toList();
  }

  /// The text of the only mark.
  private static String marked(Excerpt excerpt) {
    Optional<Line> line =
        excerpt.lines().stream().filter(each -> !each.marks().isEmpty()).findFirst();
    assertThat(marks(excerpt)).hasSize(1);
    Mark mark = line.orElseThrow().marks().getFirst();
    return line.get().text().substring(mark.start(), mark.end());
  }

  @Test
  void the_lines_of_pages_are_found() {
    byte[] bytes = TestStatement.written(new PdfDocumentWriter(), TestStatement.ofInsurer());
    DocumentReader reader = reader("pdf");
    Place place = Read.by(reader, bytes).lines().getFirst().place();

    Excerpt excerpt = finder().find(new BytesDocument(bytes), reader.format(), Set.of(place));

    assertThat(excerpt.unit()).isEqualTo(Unit.PAGE_LINE);
    assertThat(marks(excerpt)).extracting(Mark::place).containsExactly(place);
  }
}
