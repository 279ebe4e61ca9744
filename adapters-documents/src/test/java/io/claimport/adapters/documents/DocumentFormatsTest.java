package io.claimport.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.application.driven.DocumentSpool.Spooling;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.importing.DocumentFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatsTest {

  @Test
  void readers_are_asked_in_their_order() {
    assertThat(DocumentFormats.readers())
        .extracting(reader -> reader.format().id())
        .containsExactly(
            "pdf", "x12-835", "x12-837", "html", "e1", "s1", "fhir", "fhir-cms", "csv", "text");
  }

  @Test
  void what_is_written_can_be_read() {
    List<DocumentFormat> read =
        DocumentFormats.readers().stream().map(DocumentReader::format).toList();

    assertThat(DocumentFormats.writers())
        .extracting(DocumentWriter::format)
        .doesNotHaveDuplicates()
        .isSubsetOf(read);
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("e1", Resource.bytes("golden/e1.txt")),
        Arguments.of("s1", Resource.bytes("golden/s1.txt")),
        Arguments.of("csv", Resource.bytes("golden/insurer.csv")),
        Arguments.of("csv", Resource.bytes("golden/provider.csv")),
        Arguments.of("fhir", Resource.bytes("golden/fhir.json")),
        Arguments.of("fhir", Resource.bytes("golden/fhir-cms.json")),
        Arguments.of("fhir", Resource.bytes("fhir/void.ndjson")),
        Arguments.of("x12-835", Resource.bytes("golden/insurer.835")),
        Arguments.of("x12-835", Reads.utf8("ST*835*0001~BPR*I*100~")),
        Arguments.of("x12-837", Resource.bytes("golden/provider.837")),
        Arguments.of("text", Resource.bytes("text/t1_dental_bill.txt")),
        Arguments.of("text", Resource.bytes("text/t1_medical_bill.txt")),
        Arguments.of("text", Resource.bytes("text/t5_eob.txt")),
        Arguments.of("text", Resource.bytes("text/lab_report.txt")),
        Arguments.of("html", Resource.bytes("html/statement.html")),
        Arguments.of("html", Reads.utf8("<table><tr><td>$1.00</td></tr></table>")),
        Arguments.of("pdf", Reads.utf8("%PDF-1.7\n1 0 obj\n")),
        Arguments.of("text", new byte[0]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void a_document_is_recognised_by_what_is_in_it(String format, byte[] document) {
    assertThat(recognised(document)).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resource\": \"ExplanationOfBenefit\", \"x\": \"$1.00\"}",
        "[{\"claim number\": 1, \"billed\": 2, \"paid\": 3}]",
        "<?xml version=\"1.0\"?><a/>",
        "ISA*00*          *00*          *ZZ*A              *ZZ*B              *260101*1200*^*",
        "PK\u0003\u0004 zip"
      })
  void other_formats_are_recognised_by_nobody(String text) {
    assertThat(recognised(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("nobody");
  }

  @Test
  void what_is_no_text_is_recognised_by_nobody() {
    byte[] noise = new byte[20_000];
    new Random(11).nextBytes(noise);

    assertThat(recognised(noise)).isEqualTo("nobody");
    assertThat(recognised(new byte[5_000])).isEqualTo("nobody");
  }

  @Test
  void a_spool_is_where_it_is_told_to_be(@TempDir Path folder) {
    Path spool = folder.resolve("spool");

    Spooling spooling =
        DocumentFormats.spool(spool).spool(out -> out.write(new byte[1_000_000]), 2_000_000);

    assertThat(spool).as("made for the document, which has no name in it").isEmptyDirectory();
    ((Spooling.Spooled) spooling).document().close();
    assertThat(DocumentFormats.spool()).isNotNull();
  }

  /// As the use case does it: the first that is certain, else the first that would try.
  private static String recognised(byte[] document) {
    return Stream.of(Recognition.CERTAIN, Recognition.POSSIBLE)
        .flatMap(wanted ->
            DocumentFormats.readers().stream().filter(r -> r.recognize(document) == wanted))
        .map(reader -> reader.format().id())
        .findFirst()
        .orElse("nobody");
  }
}
