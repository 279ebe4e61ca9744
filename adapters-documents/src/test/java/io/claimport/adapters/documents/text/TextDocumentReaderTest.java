package io.claimport.adapters.documents.text;

import static io.claimport.adapters.documents.Reads.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.Resource;
import io.claimport.application.contract.DocumentReaderContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDocumentReaderTest implements DocumentReaderContract {

  @Override
  public DocumentReader reader() {
    return new TextDocumentReader();
  }

  @Override
  public byte[] document() {
    return Resource.bytes("text/t1_dental_bill.txt");
  }

  @Override
  public byte[] documentWithSomethingUnexplained() {
    return """
    ZEBRA CLINIC (DEMO)
    Date of Service: 2026-02-10
    SERVICES:
    CPT 99213 - Office visit      $120.00  <- DUPLICATE Giraffe
    Lion 99214 - x                $85.00
    Previous balance              $17.31
    Total Charges: $120.00
    """
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<String> wordsOfTheDocument() {
    return List.of("Zebra", "ZEBRA", "Giraffe", "Lion", "17.31", "99213");
  }

  @Test
  void a_claim_begins_where_its_first_line_stands() {
    Read read = Read.by(reader(), document());

    assertThat(read.claims()).extracting(SourceClaim::place).containsExactly(new Place.TextLine(9));
  }

  @Test
  void a_laboratory_report_is_no_bill() {
    Read read = Read.by(reader(), Resource.bytes("text/lab_report.txt"));

    assertThat(read.outcome()).isInstanceOf(Reading.Refused.class);
    assertThat(rules(read)).contains(ReadingRules.NOT_A_BILL.id());
    assertThat(read.claims()).isEmpty();
  }

  @Test
  void a_bill_in_an_unknown_layout_is_refused_with_what_was_not_understood() {
    Read read =
        Reads.by(
            reader(),
            """
            STATEMENT FROM HARBOR POINT (DEMO)
            Service Dates: Jan 10-15, 2026
            $150.00 was charged for visiting us
            $285.00 was charged for the rest
            SUBTOTAL: $435.00
            """);

    assertThat(read.claims()).isEmpty();
    assertThat(rules(read))
        .containsExactly(
            ReadingRules.TEXT_UNEXPLAINED.id(),
            ReadingRules.TEXT_UNEXPLAINED.id(),
            ReadingRules.TEXT_UNEXPLAINED.id(),
            ReadingRules.DOCUMENT_UNREADABLE.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t\n"})
  void an_empty_document_is_refused_as_unreadable(String text) {
    assertThat(rules(Reads.by(reader(), text)))
        .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"total\": \"$5.00\"}", "<html>$5.00</html>", "ISA*00*  CPT 99213 $1"})
  void other_formats_are_refused(String text) {
    assertThat(rules(Reads.by(reader(), text)))
        .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
  }

  @Test
  void a_text_has_a_limit() {
    assertThat(rules(Reads.by(reader(), "CPT 99213 - x  $1.00\n".repeat(200_000))))
        .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
    assertThat(rules(Reads.by(reader(), "\n".repeat(30_000) + "CPT 99213 - x  $1.00\n")))
        .containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
  }

  @Test
  void a_line_that_is_too_long_is_not_looked_at_but_reported() {
    Read read =
        Reads.by(reader(), "CPT 99213 - x  $1.00\n" + "CPT 99213 - x $2.00 ".repeat(100) + "\n");

    assertThat(read.lines()).hasSize(1);
    assertThat(read.findings())
        .extracting(Finding::rule, Finding::place)
        .containsExactly(tuple(ReadingRules.TEXT_UNEXPLAINED.id(), new Place.TextLine(2)));
  }

  @Test
  void not_everything_that_is_unexplained_is_listed() {
    String service = "CPT 99213 - x  $1.00\n";

    Read read = Reads.by(reader(), service + "Lion $2.00 $3.00\n".repeat(1_000));

    assertThat(read.findings()).hasSize(201);
    assertThat(read.findings().getLast().place()).isEqualTo(Place.DOCUMENT);
  }
}
