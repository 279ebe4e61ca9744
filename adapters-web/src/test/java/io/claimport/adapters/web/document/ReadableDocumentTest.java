package io.claimport.adapters.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.web.document.ReadableDocument.Line;
import io.claimport.domain.importing.DocumentFormat;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadableDocumentTest {

  private static final DocumentFormat X12 =
      new DocumentFormat("x12-835", "835", "application/edi-x12");
  private static final DocumentFormat JSON =
      new DocumentFormat("fhir", "json", "application/fhir+json");
  private static final DocumentFormat TEXT = new DocumentFormat("text", "txt", "text/plain");
  private static final DocumentFormat PDF = new DocumentFormat("pdf", "pdf", "application/pdf");

  private static final String ISA =
      "ISA*00*          *00*          *ZZ*DEMO           *ZZ*DEMO           "
          + "*261123*1200*^*00501*000000001*0*T*:~";

  @Test
  void an_X12_file_has_a_line_for_each_segment_whatever_its_line_breaks() {
    ReadableDocument document = read(X12, ISA + "GS*HP*DEMO~\r\nST*835*0001~SE~");

    assertThat(document.lines().subList(1, 4))
        .containsExactly(
            new Line(2, "GS", "*HP*DEMO"), new Line(3, "ST", "*835*0001"), new Line(4, "SE", ""));
  }

  @Test
  void JSON_is_laid_out_and_its_numbers_stay_as_they_were_written() {
    ReadableDocument document = read(JSON, "{\"a\":[1.50,{\"b\":1e400}]}");

    assertThat(document.lines().stream().map(Line::text))
        .anyMatch(line -> line.contains("1.50"))
        .anyMatch(line -> line.contains("1e400"));
    assertThat(document.lines()).hasSizeGreaterThan(4);
  }

  @Test
  void what_is_no_JSON_is_shown_as_it_is() {
    assertThat(read(JSON, "{\"a\":\n<b>").lines())
        .containsExactly(new Line(1, "", "{\"a\":"), new Line(2, "", "<b>"));
  }

  @Test
  void a_long_document_is_shown_in_part_and_says_how_much_is_hidden() {
    ReadableDocument document = read(TEXT, "line\n".repeat(1_000));

    assertThat(document.lines()).hasSize(400);
    assertThat(document.hidden()).isEqualTo(600);
  }

  @Test
  void a_line_without_end_is_cut() {
    assertThat(read(TEXT, "x".repeat(1_000_000)).lines().getFirst().text()).hasSize(4_002);
  }

  @Test
  void a_PDF_is_pages_and_nothing_is_an_empty_document() {
    assertThat(read(PDF, "%PDF-1.7").isPages()).isTrue();
    assertThat(read(TEXT, "").lines()).isEmpty();
  }

  private static ReadableDocument read(DocumentFormat format, String text) {
    return ReadableDocument.of(format, text.getBytes(StandardCharsets.UTF_8));
  }
}
