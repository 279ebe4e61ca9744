package io.claimport.adapters.documents.x12;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.StatedFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every field that an X12 file states is stated where the documentation says.
class MappingTableTest {

  private static final Path PAGE = Path.of("..", "docs", "HEALTH_DATA_INGESTION.md");
  private static final int ON_A_LINE = 1;
  private static final int ON_ITS_CLAIM = 2;

  private static final List<SourceField<?>> FIELDS =
      List.of(
          SourceField.CLAIM_NUMBER,
          SourceField.PATIENT_CONTROL_NUMBER,
          SourceField.STATUS,
          SourceField.SERVICE_DATE,
          SourceField.SERVICE_DATE_END,
          SourceField.PROCEDURE_CODE,
          SourceField.CODE_SYSTEM,
          SourceField.MODIFIERS,
          SourceField.DESCRIPTION,
          SourceField.REVENUE_CODE,
          SourceField.UNITS,
          SourceField.BILLED,
          SourceField.ALLOWED,
          SourceField.PAID,
          SourceField.PATIENT_RESPONSIBILITY,
          SourceField.ADJUSTMENTS,
          SourceField.DIAGNOSIS_CODES,
          SourceField.PROVIDER_NAME,
          SourceField.PROVIDER_NPI);

  private static final String REMITTANCE =
      Interchange.remittance(
          "100",
          "LX*1",
          "CLP*PCN1*4*150*100*30*12*ICN1*11*1",
          "CAS*OA*23*20",
          "NM1*82*1*SAMPLE*TESS*Q***XX*9222222227",
          "DTM*232*20260110",
          "DTM*233*20260112",
          "SVC*HC:99213:25:59:::OFFICE VISIT*100*70*0450*2",
          "DTM*472*20260110",
          "CAS*CO*45*10",
          "REF*HPI*9222222227",
          "AMT*B6*90",
          "SVC*AD:D1110*50*30**1",
          "DTM*150*20260111",
          "DTM*151*20260112",
          "CLP*PCN2*1*20*20*0*12",
          "SVC*NU:450*20*20");

  private static final String BILL =
      Interchange.bill(
          "CLM*PCN1*400***11:B:8*Y*A*Y*Y***********PB",
          "HI*ABK:J069*ABF:I10",
          "NM1*82*1*SAMPLE*TESS****XX*9222222227",
          "LX*1",
          "SV1*HC:99213:25*100*UN*1***1:2",
          "DTP*472*RD8*20260110-20260111",
          "LX*2",
          "SV2*0450*HC:99283*200*UN*1",
          "DTP*472*D8*20260112",
          "LX*3",
          "SV3*AD:D1110*100****1",
          "DTP*472*D8*20260113");

  @Test
  void a_remittance_states_each_field_where_its_table_says() throws IOException {
    assertDocumented(Interchange.readRemittance(REMITTANCE), REMITTANCE, "#### Remittance advice");
  }

  @Test
  void a_claim_states_each_field_where_its_table_says() throws IOException {
    assertDocumented(Interchange.readBill(BILL), BILL, "#### Claim (");
  }

  private static void assertDocumented(Read read, String document, String heading)
      throws IOException {
    assertThat(read.lines()).hasSize(3);
    String page = Files.readString(PAGE);
    List<List<String>> table =
        page.substring(page.indexOf(heading))
            .lines()
            .dropWhile(line -> !line.startsWith("|"))
            .takeWhile(line -> line.startsWith("|"))
            .map(row -> List.of(row.substring(1).replace("\\*", "*").split("\\|", -1)))
            .toList();
    for (SourceClaim claim : read.claims()) {
      assertDocumented(claim.fields(), document, table, ON_ITS_CLAIM);
      for (SourceLine line : claim.lines()) {
        assertDocumented(line.fields(), document, table, ON_A_LINE);
      }
    }
  }

  private static void assertDocumented(
      StatedFields fields, String document, List<List<String>> table, int column) {
    for (SourceField<?> field : FIELDS) {
      fields
          .get(field)
          .filter(stated -> !List.of().equals(stated.value())) // that there are none stands nowhere
          .ifPresent(stated ->
              assertThat(cells(table, field, column))
                  .as("where %s is stated", field)
                  .anySatisfy(cell ->
                      assertThat(notations(stated.place(), document))
                          .as(cell)
                          .anyMatch(cell::contains)));
    }
  }

  private static List<String> cells(List<List<String>> table, SourceField<?> field, int column) {
    return table.stream()
        .filter(row ->
            Stream.of(row.getFirst().split(",", -1))
                .map(String::strip)
                .anyMatch(label -> isLabelOf(field.toString(), label)))
        .map(row -> row.get(column))
        .toList();
  }

  private static boolean isLabelOf(String field, String label) {
    return !label.isEmpty() && (field.startsWith(label) || field.endsWith(" " + label));
  }

  /// How the documentation may name the place: `SVC02`, `SVC01-2`, `-2` behind it, `DTM*472`.
  private static List<String> notations(Place place, String document) {
    return switch (place) {
      case Place.Component(var segment, var element, var component) ->
          List.of(element(document, segment, element) + "-" + component, "-" + component);
      case Place.Element(var segment, var element) ->
          List.of(element(document, segment, element), qualified(document, segment));
      case Place.Segment(var segment) -> List.of(id(document, segment));
      case Place.TextLine _,
          Place.Row _,
          Place.Cell _,
          Place.PageLine _,
          Place.Pointer _,
          Place.Everywhere _ ->
          throw new AssertionError("no place in an X12 file: " + place.text());
    };
  }

  private static String element(String document, int segment, int element) {
    return id(document, segment) + String.format(Locale.ROOT, "%02d", element);
  }

  private static String qualified(String document, int segment) {
    return id(document, segment) + "*" + segment(document, segment)[1];
  }

  private static String id(String document, int segment) {
    return segment(document, segment)[0];
  }

  private static String[] segment(String document, int segment) {
    return document.split("~", -1)[segment - 1].split("\\*", -1);
  }
}
