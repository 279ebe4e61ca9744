package io.claimport.adapters.documents.text;

import static io.claimport.adapters.documents.Reads.claim;
import static io.claimport.adapters.documents.Reads.dollars;
import static io.claimport.adapters.documents.Reads.rules;
import static io.claimport.adapters.documents.Reads.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables with columns beside the date, the code and the description.
class SideColumnsTest {

  private static Read reading(String text) {
    return Reads.by(new TextDocumentReader(), "HOLLOW OAK CLINIC (DEMO)\n\n" + text);
  }

  private static Optional<BigDecimal> units(int count) {
    return Optional.of(new BigDecimal(count));
  }

  @Test
  void teeth_and_surfaces_are_no_part_of_the_description() {
    Read read =
        reading(
            """
            Date        CDT Code    Tooth#  Surface   Description                    Fee
            01/18/2026  D0120       --      --        Periodic evaluation            $65.00
            01/18/2026  D2391       14      MO        Filling - 2 Surfaces           $285.00
            01/18/2026  D1110                         Cleaning - Adult               $145.00
            01/18/2026  D2740       30                Crown - Porcelain              $1,350.00

            Total Charges:            $1,845.00
            """);

    assertThat(stated(read, SourceField.DESCRIPTION))
        .containsExactly(
            Optional.of("Periodic evaluation"),
            Optional.of("Filling - 2 Surfaces"),
            Optional.of("Cleaning - Adult"),
            Optional.of("Crown - Porcelain"));
    assertThat(stated(read, SourceField.PROCEDURE_CODE))
        .containsExactly(
            Optional.of("D0120"), Optional.of("D2391"), Optional.of("D1110"), Optional.of("D2740"));
    assertThat(stated(read, SourceField.SERVICE_DATE))
        .containsOnly(Optional.of(LocalDate.of(2026, 1, 18)));
    assertThat(rules(read)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ", "\t", " | "})
  void modifiers_and_units_belong_to_their_fields(String gap) {
    String table =
        """
        CPT~Modifier~Units~Description~Charge
        90837~95~1~Psychotherapy, 60 min~$225.00
        97110~GP, 59~4~Exercise~$200.00
        97140~--~2~Manual therapy~$90.00
        Total Charges: $515.00
        """;
    Read read = reading(table.replace("~", gap));

    assertThat(stated(read, SourceField.MODIFIERS))
        .containsExactly(
            Optional.of(List.of("95")), Optional.of(List.of("GP", "59")), Optional.empty());
    assertThat(stated(read, SourceField.UNITS)).containsExactly(units(1), units(4), units(2));
    assertThat(stated(read, SourceField.DESCRIPTION).getFirst()).contains("Psychotherapy, 60 min");
    assertThat(stated(read, SourceField.DESCRIPTION).getLast()).contains("Manual therapy");
  }

  @Test
  void a_number_that_may_be_a_modifier_or_units_is_neither() {
    Read read =
        reading(
            """
            CPT    Modifier  Units  Description         Charge
            99213            25     Office visit        $225.00
            99214  25               Office visit, long  $325.00
            Total Charges: $550.00
            """);

    assertThat(stated(read, SourceField.MODIFIERS)).containsOnly(Optional.empty());
    assertThat(stated(read, SourceField.UNITS)).containsOnly(Optional.empty());
    assertThat(stated(read, SourceField.DESCRIPTION))
        .containsExactly(Optional.of("Office visit"), Optional.of("Office visit, long"));
  }

  @Test
  void the_only_rate_is_the_charge() {
    Read read =
        reading(
            """
            Date        CPT      Modifier  Description                 Rate
            01/04/2026  90837    --        Psychotherapy, 60 min       $225.00
            01/13/2026  96131    59        Testing, 30 min more        $150.00
            Total Charges: $375.00
            """);

    assertThat(stated(read, SourceField.BILLED))
        .containsExactly(Optional.of(dollars("225.00")), Optional.of(dollars("150.00")));
    assertThat(stated(read, SourceField.DESCRIPTION).getLast()).contains("Testing, 30 min more");
  }

  @ParameterizedTest
  @CsvSource({
    "Rev Code, Days, Rate, Total",
    "Revenue Code, Days/Units, Rate, Total",
    "Rev, Units, Unit Price, Amount",
    "Rev. Code, Qty, Charge, Total Charges",
    "Rev Code, Days, Price, Total"
  })
  void a_hospital_bills_by_revenue_codes(String code, String days, String rate, String total) {
    String head = "%s  Description  %s  %s  %s\n".formatted(code, days, rate, total);
    Read read =
        reading(
            head
                + """
                0120  Room & Board, Semi-Private   5    $2,500.00  $12,500.00
                0250  Pharmacy                     --              $4,875.00
                0636  Drugs, level 3                    $10.00     $10.00

                TOTAL CHARGES:  $17,385.00
                """);

    assertThat(stated(read, SourceField.REVENUE_CODE))
        .containsExactly(Optional.of("0120"), Optional.of("0250"), Optional.of("0636"));
    assertThat(stated(read, SourceField.UNITS))
        .containsExactly(units(5), Optional.empty(), Optional.empty());
    assertThat(stated(read, SourceField.DESCRIPTION))
        .containsExactly(
            Optional.of("Room & Board, Semi-Private"),
            Optional.of("Pharmacy"),
            Optional.of("Drugs, level 3"));
    assertThat(stated(read, SourceField.BILLED))
        .containsExactly(
            Optional.of(dollars("12500.00")),
            Optional.of(dollars("4875.00")),
            Optional.of(dollars("10.00")));
    assertThat(claim(read).value(SourceField.BILLED)).contains(dollars("17385.00"));
    assertThat(rules(read)).isEmpty();
  }

  @Test
  void revenue_codes_stand_beside_days_and_procedure_codes() {
    Read read =
        reading(
            """
            Date        Rev   Code   Description              Qty  Rate     Total
            09/14/2026  0450  99285  Emergency visit          1    2150.00  2150.00
            09/15/2026  0300         Laboratory               2    385.00   770.00
            PHARMACY
            09/15/2026  0250         Tablets                  1    96.00    96.00
            Total                                                           3016.00
            """);

    assertThat(stated(read, SourceField.REVENUE_CODE))
        .containsExactly(Optional.of("0450"), Optional.of("0300"), Optional.of("0250"));
    assertThat(stated(read, SourceField.PROCEDURE_CODE))
        .containsExactly(Optional.of("99285"), Optional.empty(), Optional.empty());
    assertThat(stated(read, SourceField.DESCRIPTION))
        .containsExactly(
            Optional.of("Emergency visit"), Optional.of("Laboratory"), Optional.of("Tablets"));
    assertThat(stated(read, SourceField.UNITS)).containsExactly(units(1), units(2), units(1));
    assertThat(stated(read, SourceField.SERVICE_DATE).getLast())
        .contains(LocalDate.of(2026, 9, 15));
  }

  @Test
  void a_number_of_times_may_stand_behind_the_code() {
    Read read =
        reading(
            """
            Date        CPT Code   Description             Fee
            11/01/2026  97110 x12  Therapeutic exercise    $588.00
            11/02/2026  97140      Manual therapy          $49.00
            """);

    assertThat(stated(read, SourceField.UNITS)).containsExactly(units(12), Optional.empty());
    assertThat(stated(read, SourceField.DESCRIPTION).getFirst()).contains("Therapeutic exercise");
  }
}
