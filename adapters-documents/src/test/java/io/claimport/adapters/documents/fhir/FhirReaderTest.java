package io.claimport.adapters.documents.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.adapters.documents.fhir.writing.FhirDocumentWriter;
import io.claimport.application.contract.DocumentReaderContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FhirReaderTest implements DocumentReaderContract {

  @Override
  public DocumentReader reader() {
    return FhirDocumentReader.ofAnyDialect();
  }

  @Override
  public byte[] document() {
    return TestStatement.written(FhirDocumentWriter.carin(), TestStatement.ofInsurer());
  }

  private String text() {
    return new String(document(), StandardCharsets.UTF_8);
  }

  @Override
  public byte[] documentWithSomethingUnexplained() {
    return Reads.utf8(text().replaceFirst("\"value\": 240.50", "\"value\": \"Zebra240\""));
  }

  @Override
  public List<String> wordsOfTheDocument() {
    return List.of("Zebra", "240", "Sample", "99214");
  }

  private Read reading(String text) {
    return Reads.by(reader(), text);
  }

  private static String line(String id, String amount) {
    return "{\"resourceType\":\"ExplanationOfBenefit\",\"id\":\""
        + id
        + "\",\"item\":[{\"sequence\":1,\"productOrService\":{\"text\":\"Visit\"},"
        + "\"adjudication\":[{\"category\":{\"coding\":[{\"code\":\"submitted\","
        + "\"system\":\"http://terminology.hl7.org/CodeSystem/adjudication\"}]},"
        + "\"amount\":{\"value\":"
        + amount
        + "}}]}]}";
  }

  @Test
  void a_claim_states_its_number_and_its_totals() {
    Read read = reading(text());

    assertThat(read.claims())
        .extracting(claim -> claim.fields().value(SourceField.CLAIM_NUMBER))
        .containsExactly(
            Optional.of("CLM-DEMO-100200"),
            Optional.of("CLM-DEMO-100201"),
            Optional.of("CLM-DEMO-100202"));
    assertThat(read.claims().getFirst().fields().value(SourceField.BILLED))
        .contains(new BigDecimal("339.50"));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void every_value_knows_its_pointer() {
    Read read = reading(text());

    assertThat(read.lines().get(1).place())
        .isEqualTo(new Place.Pointer(1, "/entry/0/resource/item/1"));
    assertThat(read.lines().get(1).fields().get(SourceField.BILLED).orElseThrow().place())
        .isEqualTo(new Place.Pointer(1, "/entry/0/resource/item/1/adjudication/0/amount/value"));
    assertThat(read.lines().get(1).fields().get(SourceField.PROVIDER_NPI).orElseThrow().place())
        .isEqualTo(new Place.Pointer(1, "/entry/0/resource/contained/1/identifier/0/value"));
  }

  @Test
  void each_line_may_be_a_claim_and_a_bad_one_does_no_harm_to_the_others() {
    Read read =
        reading(
            "\n"
                + line("a", "1.10")
                + "\r\n{\"resourceType\":\n"
                + line("b", "2.20")
                + "\n\n"
                + line("c", "3.30"));

    assertThat(Reads.stated(read, SourceField.BILLED))
        .containsExactly(
            Optional.of(Reads.dollars("1.10")),
            Optional.of(Reads.dollars("2.20")),
            Optional.of(Reads.dollars("3.30")));
    assertThat(read.lines())
        .extracting(line -> line.place().text())
        .containsExactly(
            "line 2, pointer /item/0", "line 4, pointer /item/0", "line 6, pointer /item/0");
    assertThat(read.findings())
        .extracting(f -> f.place().text())
        .containsExactly("line 3, pointer ");
    assertThat(Reads.rules(read)).containsExactly(ReadingRules.ROW_UNREADABLE.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252", "UTF-8"})
  void lines_may_be_in_any_character_set(String name) {
    String text = (line("a", "1").replace("Visit", "Visité") + "\n").repeat(3);

    Read read = Read.by(reader(), text.getBytes(Charset.forName(name)));

    assertThat(Reads.stated(read, SourceField.DESCRIPTION))
        .containsExactly(Optional.of("Visité"), Optional.of("Visité"), Optional.of("Visité"));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void resources_may_follow_each_other_or_stand_in_an_array() {
    String array = "[" + line("a", "1") + ", " + line("b", "2") + "]";

    assertThat(reading(array).lines())
        .extracting(line -> line.place().text())
        .containsExactly("line 1, pointer /0/item/0", "line 1, pointer /1/item/0");
    assertThat(reading(line("a", "1") + " " + line("b", "2")).lines()).hasSize(2);
  }

  @Test
  void a_number_keeps_the_decimals_that_it_was_written_with() {
    Read read = reading(line("a", "27.200000000000003"));

    assertThat(Reads.stated(read, SourceField.BILLED))
        .containsExactly(Optional.of(Reads.dollars("27.200000000000003")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "1e-999999999",
        "1E99999999999999999999",
        "-1e-99999999999999999999",
        "\"many\"",
        "{}",
        "true"
      })
  void what_is_no_amount_states_nothing(String written) {
    Read read = reading(line("a", written));

    assertThat(read.lines()).hasSize(1);
    assertThat(Reads.stated(read, SourceField.BILLED)).containsExactly(Optional.empty());
  }

  @Test
  void a_bundle_of_other_resources_is_no_bill() {
    Read read =
        reading(
            "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\"}}]}");

    assertThat(Reads.rules(read)).containsExactly(ReadingRules.NOT_A_BILL.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?>\n"
            + "<ExplanationOfBenefit xmlns=\"http://hl7.org/fhir\"><id value=\"1\"/>",
        "<Bundle xmlns=\"http://hl7.org/fhir\"></Bundle>"
      })
  void xml_is_recognised_and_refused(String xml) {
    assertThat(reader().recognize(Reads.utf8(xml))).isEqualTo(Recognition.CERTAIN);
    assertThat(reading(xml).outcome())
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused -> assertThat(refused.reason().message()).contains("XML"));
  }

  @Test
  void stu3_is_refused_by_name() {
    String stu3 =
        "{\"resourceType\":\"ExplanationOfBenefit\",\"item\":[{\"sequence\":1,\"careTeamLinkId\":[1],"
            + "\"service\":{\"coding\":[{\"code\":\"99213\"}]}}]}";

    assertThat(reading(stu3).everyFinding())
        .extracting(Finding::rule)
        .containsOnly(ReadingRules.STU3.id());
    assertThat(reading(stu3).outcome()).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void the_dialect_of_cms_is_read_by_the_same_reader_under_its_own_name() {
    byte[] cms = TestStatement.written(FhirDocumentWriter.cms(), TestStatement.ofInsurer());
    DocumentReader named = FhirDocumentReader.ofCms();

    assertThat(reader().recognize(cms)).isEqualTo(Recognition.CERTAIN);
    assertThat(named.recognize(cms)).isEqualTo(Recognition.POSSIBLE);
    assertThat(Read.by(named, cms)).isEqualTo(Read.by(reader(), cms));
  }

  @Test
  void adjustments_come_back() {
    for (FhirDocumentWriter writer :
        List.of(FhirDocumentWriter.carin(), FhirDocumentWriter.cms())) {
      Read read = Read.by(reader(), TestStatement.written(writer, TestStatement.ofInsurer()));

      assertThat(Reads.stated(read, SourceField.ADJUSTMENTS))
          .isEqualTo(
              TestStatement.ofInsurer().lines().stream()
                  .map(line -> Optional.of(line.adjustments()))
                  .toList());
    }
  }
}
