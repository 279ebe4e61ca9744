package io.claimport.adapters.documents.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.TestStatement;
import io.claimport.adapters.documents.fhir.writing.FhirDocumentWriter;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every field but money that a FHIR document states is stated where the documentation says. The
/// table of amounts is that of [AmountTableTest].
class MappingTableTest {

  private static final Path PAGE = Path.of("..", "docs", "HEALTH_DATA_INGESTION.md");

  private static final List<SourceField<?>> FIELDS =
      List.of(
          SourceField.CLAIM_NUMBER,
          SourceField.PATIENT_CONTROL_NUMBER,
          SourceField.SERVICE_DATE,
          SourceField.SERVICE_DATE_END,
          SourceField.PROCEDURE_CODE,
          SourceField.CODE_SYSTEM,
          SourceField.MODIFIERS,
          SourceField.DESCRIPTION,
          SourceField.REVENUE_CODE,
          SourceField.UNITS,
          SourceField.DIAGNOSIS_CODES,
          SourceField.PROVIDER_NAME,
          SourceField.PROVIDER_NPI);

  private static final String CLAIM =
      """
      {"resourceType": "ExplanationOfBenefit", "status": "active", "use": "claim",
       "outcome": "complete", "id": "eob-1",
       "supportingInfo": [{"sequence": 1, "category": {"coding": [
         {"code": "patientaccountnumber"}]}, "valueString": "PCN-1"}],
       "billablePeriod": {"start": "2026-01-10", "end": "2026-01-12"},
       "diagnosis": [{"sequence": 1, "diagnosisCodeableConcept": {"coding": [
         {"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "J06.9"}]}}],
       "item": [{"sequence": 1, "diagnosisSequence": [1],
         "revenue": {"coding": [{"code": "0450"}]},
         "productOrService": {"coding": [
           {"system": "http://www.ama-assn.org/go/cpt", "code": "99213", "display": "Visit"}]},
         "modifier": [{"coding": [{"code": "25"}]}],
         "servicedPeriod": {"start": "2026-01-10", "end": "2026-01-11"},
         "quantity": {"value": 2},
         "adjudication": [{"category": {"coding": [
           {"system": "http://terminology.hl7.org/CodeSystem/adjudication", "code": "submitted"}]},
           "amount": {"value": 100.00, "currency": "USD"}}]}]}
      """;

  @Test
  void a_written_document_states_each_field_where_the_table_says() throws IOException {
    assertDocumented(TestStatement.written(FhirDocumentWriter.carin(), TestStatement.ofInsurer()));
    assertDocumented(TestStatement.written(FhirDocumentWriter.cms(), TestStatement.ofInsurer()));
  }

  @Test
  void another_document_does_so_too() throws IOException {
    assertDocumented(CLAIM.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertDocumented(byte[] document) throws IOException {
    Read read = Read.by(FhirDocumentReader.ofAnyDialect(), document);
    assertThat(read.lines()).isNotEmpty();
    List<List<String>> table = table();
    for (SourceClaim claim : read.claims()) {
      assertDocumented(claim.fields(), table);
      for (SourceLine line : claim.lines()) {
        assertDocumented(line.fields(), table);
      }
    }
  }

  private static List<List<String>> table() throws IOException {
    String page = Files.readString(PAGE);
    return page.substring(page.indexOf("### FHIR"))
        .lines()
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .map(row -> List.of(row.substring(1).split("\\|", -1)))
        .toList();
  }

  private static void assertDocumented(StatedFields fields, List<List<String>> table) {
    for (SourceField<?> field : FIELDS) {
      fields
          .get(field)
          .ifPresent(stated ->
              assertThat(cells(table, field))
                  .as("where %s is stated: %s", field, stated.place().text())
                  .anySatisfy(
                      cell -> assertThat(notations(stated.place())).anyMatch(cell::contains)));
    }
  }

  private static List<String> cells(List<List<String>> table, SourceField<?> field) {
    return table.stream()
        .filter(row ->
            Stream.of(row.getFirst().split(",|\\band\\b", -1))
                .map(String::strip)
                .anyMatch(label -> isLabelOf(field.toString(), label)))
        .map(row -> row.get(1))
        .toList();
  }

  private static boolean isLabelOf(String field, String label) {
    return !label.isEmpty() && (field.equals(label) || field.endsWith(" " + label));
  }

  /// Two or more members of the path next to each other, or one that the documentation marks.
  private static List<String> notations(Place place) {
    assertThat(place).isInstanceOf(Place.Pointer.class);
    List<String> members =
        Stream.of(((Place.Pointer) place).pointer().split("/", -1))
            .filter(member -> !member.isEmpty() && !member.matches("\\d+"))
            .toList();
    List<String> notations = new ArrayList<>();
    for (int from = 0; from < members.size(); from++) {
      notations.add("`" + members.get(from) + "`");
      for (int to = from + 2; to <= members.size(); to++) {
        notations.add(String.join(".", members.subList(from, to)));
      }
    }
    return notations;
  }
}
