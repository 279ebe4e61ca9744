package io.claimport.adapters.documents.html;

import static io.claimport.adapters.documents.Reads.claim;
import static io.claimport.adapters.documents.Reads.dollars;
import static io.claimport.adapters.documents.Reads.rules;
import static io.claimport.adapters.documents.Reads.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.Resource;
import io.claimport.application.contract.DocumentReaderContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDocumentReaderTest implements DocumentReaderContract {

  private static final String STATEMENT = "html/statement.html";

  @Override
  public DocumentReader reader() {
    return new HtmlDocumentReader();
  }

  @Override
  public byte[] document() {
    return Resource.bytes(STATEMENT);
  }

  @Override
  public byte[] documentWithSomethingUnexplained() {
    return Resource.text(STATEMENT)
        .replace("<h2>Insurance Summary</h2>", "<p>Zebra Lion $17.31</p>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<String> wordsOfTheDocument() {
    return List.of("Zebra", "Lion", "17.31", "45378", "Harbor");
  }

  @Test
  void a_table_is_read_by_its_headings() {
    Read read = Read.by(reader(), document());

    assertThat(stated(read, SourceField.PROCEDURE_CODE))
        .containsExactly(Optional.of("45378"), Optional.of("45378"), Optional.of("00812"));
    assertThat(stated(read, SourceField.BILLED))
        .containsExactly(
            Optional.of(dollars("2400.00")),
            Optional.of(dollars("2400.00")),
            Optional.of(dollars("850.00")));
    assertThat(stated(read, SourceField.ALLOWED)).contains(Optional.of(dollars("500.00")));
    assertThat(stated(read, SourceField.PAID)).containsOnly(Optional.empty());
    assertThat(stated(read, SourceField.SERVICE_DATE))
        .containsOnly(Optional.of(LocalDate.of(2026, 2, 12)));
  }

  @Test
  void labels_and_totals_stand_outside_the_table() {
    Read read = Read.by(reader(), document());

    assertThat(claim(read).value(SourceField.PROVIDER_NAME)).contains("Dr. Tess Sample (DEMO)");
    assertThat(claim(read).value(SourceField.BILLED)).contains(dollars("5650.00"));
    assertThat(claim(read).value(SourceField.PAID)).contains(dollars("1500.00"));
    assertThat(claim(read).value(SourceField.PATIENT_RESPONSIBILITY)).contains(dollars("920.00"));
  }

  @Test
  void totals_that_contradict_each_other_are_reported() {
    assertThat(rules(Read.by(reader(), document()))).contains("P-TOTALS");
  }

  @Test
  void a_line_knows_where_it_stands_in_the_source() {
    Place place = Read.by(reader(), document()).lines().getLast().place();
    int line = ((Place.TextLine) place).line();

    List<String> source = Resource.text(STATEMENT).lines().toList();
    assertThat(String.join("", source.subList(line - 1, line + 4))).contains("00812");
  }

  @Test
  void scripts_and_styles_are_not_there() {
    Read read =
        Reads.by(
            reader(),
            "<html><style>CPT 99215 - x $5.00</style><script>CPT 99215 - x $5.00</script>"
                + "<body><pre>CPT 99213 - visit  $10.00\nTotal: $10.00</pre></body></html>");

    assertThat(read.lines()).hasSize(1);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_page_without_tables_is_read_as_text() {
    Read read =
        Reads.by(
            reader(),
            "<!doctype html><h1>CLINIC (DEMO)</h1><p>Date of Service: 2026-01-05</p>"
                + "<ul><li>Office visit (99213) <b>$120.00</b></li>"
                + "<li>Blood count (85025) <b>$30</b></li></ul><p>Total: $150.00<br>Thanks</p>");

    assertThat(stated(read, SourceField.PROCEDURE_CODE))
        .containsExactly(Optional.of("99213"), Optional.of("85025"));
    assertThat(claim(read).value(SourceField.BILLED)).contains(dollars("150.00"));
  }

  @Test
  void a_cell_in_the_place_of_an_amount_that_is_none_is_reported() {
    String page = Resource.text(STATEMENT).replace("$850.00", "eight");

    assertThat(rules(Reads.by(reader(), page))).contains(ReadingRules.AMOUNT_UNREADABLE.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><Bundle xmlns=\"http://hl7.org/fhir\"/>",
        "<ExplanationOfBenefit xmlns=\"http://hl7.org/fhir\"/>",
        "<?xml version=\"1.0\"?><!-- html --><svg/>",
        "CPT 99213 - x $1.00",
        ""
      })
  void other_markup_is_not_html(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(reader().recognize(bytes)).isEqualTo(Recognition.NO);
    assertThat(rules(Read.by(reader(), bytes)))
        .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
  }

  @Test
  void a_page_without_a_bill_is_refused() {
    Read read = Reads.by(reader(), "<html><body><p>Hello</p></body></html>");

    assertThat(read.outcome()).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void hostile_pages_come_to_an_end() {
    String row = "<tr><td>99213</td><td>$1.00</td></tr>";
    for (String page :
        List.of(
            "<html>" + "<div>".repeat(200_000) + "$1.00",
            "<html>" + "<table><tr><td>".repeat(20_000) + "$1.00",
            "<html>" + "<b><i><a>".repeat(50_000),
            "<html><table><tr><th>CPT</th><th>Billed</th></tr>" + row.repeat(60_000),
            "<html>" + "x".repeat(5_000_000),
            "<html>" + "<p>$1.00</p>".repeat(300_000),
            "<html><table><tr><td colspan=99>".repeat(10_000))) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> assertThat(Reads.by(reader(), page)).isNotNull());
    }
    assertThat(rules(Reads.by(reader(), "<html>" + " ".repeat(9_000_000))))
        .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
  }
}
