package io.claimport.adapters.documents.csv;

import static io.claimport.adapters.documents.Reads.rules;
import static io.claimport.adapters.documents.Reads.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvCellsTest {

  private static Read reading(String text) {
    return Reads.by(new CsvDocumentReader(), text);
  }

  @Nested
  class Dates {

    private Read dates(String... dates) {
      StringBuilder text = new StringBuilder("Service Date|CPT|Billed\n");
      for (String date : dates) {
        text.append(date).append("|99213|1.00\n");
      }
      return reading(text.toString());
    }

    @Test
    void one_date_proves_the_order_of_its_column() {
      Read read = dates("02/01/2026", "31/01/2026");

      assertThat(stated(read, SourceField.SERVICE_DATE))
          .containsExactly(
              Optional.of(LocalDate.of(2026, 1, 2)), Optional.of(LocalDate.of(2026, 1, 31)));
      assertThat(read.findings()).isEmpty();
    }

    @Test
    void without_a_proof_the_month_comes_first_and_is_reported_once() {
      Read read = dates("02/01/2026", "03/01/2026");

      assertThat(stated(read, SourceField.SERVICE_DATE))
          .containsExactly(
              Optional.of(LocalDate.of(2026, 2, 1)), Optional.of(LocalDate.of(2026, 3, 1)));
      assertThat(read.findings())
          .extracting(Finding::rule, Finding::place)
          .containsExactly(tuple(ReadingRules.DATE_ORDER_ASSUMED.id(), new Place.Cell(1, 1)));
    }

    @Test
    void proofs_of_both_orders_prove_nothing() {
      Read read = dates("02/01/2026", "31/01/2026", "01/31/2026");

      assertThat(stated(read, SourceField.SERVICE_DATE).getFirst())
          .contains(LocalDate.of(2026, 2, 1));
      assertThat(rules(read)).containsExactly(ReadingRules.DATE_ORDER_ASSUMED.id());
    }
  }

  @Nested
  class Amounts {

    @Test
    void a_comma_may_stand_before_the_cents_where_semicolons_separate() {
      Read read = reading("Service Date;CPT;Billed\n2026-01-10;99213;1.234,50\n");

      assertThat(stated(read, SourceField.BILLED))
          .containsExactly(Optional.of(new BigDecimal("1234.50")));
    }

    @Test
    void a_point_may_too() {
      Read read = reading("Service Date;CPT;Billed\n2026-01-10;99213;1234.50\n");

      assertThat(stated(read, SourceField.BILLED))
          .containsExactly(Optional.of(new BigDecimal("1234.50")));
    }

    @Test
    void a_comma_before_the_cents_is_no_amount_where_commas_separate() {
      Read read = reading("Service Date,CPT,Billed\n2026-01-10,99213,\"12,50\"\n");

      assertThat(stated(read, SourceField.BILLED)).containsExactly(Optional.empty());
      assertThat(rules(read)).containsExactly(ReadingRules.AMOUNT_UNREADABLE.id());
    }

    @Test
    void parts_of_the_patients_share_are_adjustments() {
      Read read =
          reading(
              """
              Service Date,CPT,Billed,Deductible,Coinsurance,Copay
              2026-01-10,99213,100.00,10.00,,20
              """);

      assertThat(stated(read, SourceField.ADJUSTMENTS))
          .containsExactly(
              Optional.of(
                  List.of(
                      new Adjustment("PR", "1", Money.ofCents(10_00)),
                      new Adjustment("PR", "3", Money.ofCents(20_00)))));
      assertThat(stated(read, SourceField.PATIENT_RESPONSIBILITY))
          .containsExactly(Optional.empty());
    }
  }

  @Nested
  class Codes {

    @ParameterizedTest
    @CsvSource({
      "CPT, 812, 00812",
      "CPT Code, 0812, 00812",
      "CPT, 99213-25, 99213-25",
      "CPT, D0120, D0120",
      "Procedure Code, 812, 812",
      "HCPCS, 812, 812"
    })
    void zeros_that_a_spreadsheet_took_come_back_under_a_heading_of_cpt(
        String heading, String written, String code) {
      Read read = reading("Service Date," + heading + ",Billed\n2026-01-10," + written + ",1.00\n");

      assertThat(stated(read, SourceField.PROCEDURE_CODE)).containsExactly(Optional.of(code));
    }

    @Test
    void a_heading_can_name_the_code_set() {
      Read read = reading("Fill Date,NDC,Cost\n2026-01-10,0002-1433-80,1.00\n");

      assertThat(stated(read, SourceField.CODE_SYSTEM))
          .containsExactly(Optional.of(CodeSystem.NDC));
    }

    @Test
    void modifiers_have_a_column_of_their_own() {
      Read read = reading("Service Date,CPT,Modifiers,Billed\n2026-01-10,99213,\"25, 59\",1.00\n");

      assertThat(stated(read, SourceField.MODIFIERS))
          .containsExactly(Optional.of(List.of("25", "59")));
    }
  }
}
