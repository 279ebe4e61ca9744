package io.claimport.adapters.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimport.adapters.documents.TestStatement;
import io.claimport.application.contract.DocumentReaderContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDocumentReaderTest implements DocumentReaderContract {

  @Override
  public DocumentReader reader() {
    return new CsvDocumentReader();
  }

  @Override
  public byte[] document() {
    return TestStatement.written(new CsvDocumentWriter(), TestStatement.ofInsurer());
  }

  @Override
  public byte[] documentWithSomethingUnexplained() {
    return utf8(
        """
        Claim Number,Date of Service,CPT,Billed,Status,Billed Amount,Odd Charge
        7,2026-01-10,99213,Zebra,Giraffe,100.00,1
        7,Lion,99213,,paid,Tiger,1
        7,2026-01-10
        1.23E+09,2026-01-10,99213,,paid,100.00,1
        """);
  }

  @Override
  public List<String> wordsOfTheDocument() {
    return List.of("Zebra", "Giraffe", "Lion", "Tiger", "99213", "E+09", "100.00");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Read reading(String text) {
    return Read.by(reader(), utf8(text));
  }

  private static <T> List<Optional<T>> values(Read read, SourceField<T> field) {
    return read.lines().stream().map(line -> line.fields().value(field)).toList();
  }

  private static List<String> rules(Read read) {
    return read.everyFinding().map(Finding::rule).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void the_separator_is_found_out(String separator) {
    String text =
        """
        Claim Number,Service Date,Procedure Code,Description,Billed Amount
        7,2026-01-10,99213,"Visit, long",100.50
        8,2026-01-11,99214,"He said ""ah""\",200.00
        """
            .replace(",", separator)
            .replace("Visit" + separator, "Visit,");

    Read read = reading(text);

    assertThat(reader().recognize(utf8(text))).isEqualTo(Recognition.CERTAIN);
    assertThat(read.findings()).isEmpty();
    assertThat(values(read, SourceField.BILLED))
        .containsExactly(
            Optional.of(new BigDecimal("100.50")), Optional.of(new BigDecimal("200.00")));
    assertThat(values(read, SourceField.DESCRIPTION))
        .containsExactly(Optional.of("Visit, long"), Optional.of("He said \"ah\""));
  }

  @Test
  void the_header_need_not_be_the_first_row() {
    Read read =
        reading(
            """
            Claims for Nora Example (DEMO)
            Exported 2026-03-01,,,

            Date of Service,Provider,Billed,You Owe
            2026-01-10,Harbor Point,100.00,20.00
            """);

    assertThat(read.findings()).isEmpty();
    assertThat(read.lines()).extracting(SourceLine::place).containsExactly(new Place.Row(5));
    assertThat(read.lines().getFirst().fields().get(SourceField.PATIENT_RESPONSIBILITY))
        .hasValueSatisfying(stated -> assertThat(stated.place()).isEqualTo(new Place.Cell(5, 4)));
  }

  @Test
  void headings_are_known_by_many_names() {
    Read read =
        reading(
            """
            CLM_NBR;SVC_DT;"CPT Code";Drug Name;Dentist NM;NPI;Billed Charges;AllowAmt;Your Plan Paid;\
            My Responsibility
            7;01/31/2026;99213;x;y;1234567890;1,00;2,00;3,00;4,00
            """);

    SourceLine line = read.lines().getFirst();
    assertThat(line.fields().value(SourceField.CLAIM_NUMBER)).contains("7");
    assertThat(line.fields().value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 1, 31));
    assertThat(line.fields().value(SourceField.PROVIDER_NAME)).contains("y");
    assertThat(line.fields().value(SourceField.PAID)).contains(new BigDecimal("3.00"));
    assertThat(line.fields().value(SourceField.PATIENT_RESPONSIBILITY))
        .contains(new BigDecimal("4.00"));
  }

  @Test
  void a_claim_level_export_of_six_columns_is_read() {
    Read read =
        reading(
            """
            "Claim Number","Patient Name","Service Date","Provider","Total Charges","My Responsibility"
            "C1","Nora (DEMO)","01/31/2026","Harbor Point","$1,250.00","$50.00"
            """);

    assertThat(read.findings()).isEmpty();
    assertThat(values(read, SourceField.BILLED))
        .containsExactly(Optional.of(new BigDecimal("1250.00")));
    assertThat(values(read, SourceField.PROCEDURE_CODE)).containsExactly(Optional.empty());
    assertThat(values(read, SourceField.ALLOWED)).containsExactly(Optional.empty());
  }

  @Test
  void an_empty_cell_states_nothing_and_zero_states_zero() {
    Read read =
        reading(
            """
            Service Date,CPT,Description,Billed,Allowed,Plan Paid
            2026-01-10,99213,,100.00,N/A,0.00
            """);

    SourceLine line = read.lines().getFirst();
    assertThat(line.fields().value(SourceField.DESCRIPTION)).isEmpty();
    assertThat(line.fields().value(SourceField.ALLOWED)).isEmpty();
    assertThat(line.fields().value(SourceField.PAID)).contains(new BigDecimal("0.00"));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_ragged_row_is_left_out_and_the_others_go_on() {
    Read read =
        reading(
            """
            Service Date,CPT,Billed,Allowed
            2026-01-10,99213,100.00
            2026-01-10,99214,200.00,150.00
            2026-01-10,99215,300,00,250.00
            2026-01-11,99214,200.00,150.00,,
            """);

    assertThat(read.lines())
        .extracting(SourceLine::place)
        .containsExactly(new Place.Row(3), new Place.Row(5));
    assertThat(read.findings())
        .extracting(Finding::place)
        .containsExactly(new Place.Row(2), new Place.Row(4));
    assertThat(rules(read)).containsOnly(ReadingRules.ROW_UNREADABLE.id());
  }

  @Test
  void a_cell_that_is_not_what_its_column_is_for_states_nothing() {
    Read read = Read.by(reader(), documentWithSomethingUnexplained());

    assertThat(read.lines()).hasSize(3);
    assertThat(read.findings())
        .extracting(Finding::rule, Finding::place)
        .contains(
            tuple(ReadingRules.TEXT_UNEXPLAINED.id(), new Place.Cell(1, 4)),
            tuple(ReadingRules.TEXT_UNEXPLAINED.id(), new Place.Cell(1, 7)),
            tuple(ReadingRules.TEXT_UNEXPLAINED.id(), new Place.Cell(2, 5)),
            tuple(ReadingRules.DATE_UNREADABLE.id(), new Place.Cell(3, 2)),
            tuple(ReadingRules.AMOUNT_UNREADABLE.id(), new Place.Cell(3, 6)),
            tuple(ReadingRules.ROW_UNREADABLE.id(), new Place.Row(4)),
            tuple(ReadingRules.TEXT_UNEXPLAINED.id(), new Place.Cell(5, 1)));
  }

  @Nested
  class Totals {

    private static final String HEAD =
        """
        Claim Number,Service Date,CPT,Billed,Plan Paid
        A,2026-01-10,99213,100.00,80.00
        B,2026-01-10,99214,200.00,
        """;

    @Test
    void a_row_of_totals_is_a_check_and_no_line() {
      Read read = reading(HEAD + "Grand Total,,,300.00,\n");

      assertThat(read.lines()).hasSize(2);
      assertThat(read.findings()).isEmpty();
    }

    @Test
    void a_total_other_than_the_sum_is_reported() {
      Read read = reading(HEAD + ",,Total,301.00,80.00\n");

      assertThat(read.lines()).hasSize(2);
      assertThat(read.findings())
          .as("only billed: a sum over what not every line states proves nothing")
          .extracting(Finding::rule, Finding::place)
          .containsExactly(tuple("P-TOTALS", new Place.Cell(4, 4)));
    }

    @Test
    void totals_between_the_rows_count_since_the_last_ones() {
      Read read =
          reading(
              HEAD
                  + "Subtotal,,,300.00,\nC,2026-01-10,99213,5.00,\nSubtotal,,,5.00,\n"
                  + "Total,,,305.00,\n");

      assertThat(read.lines()).hasSize(3);
      assertThat(read.findings()).isEmpty();
    }

    @Test
    void a_service_may_be_called_total() {
      Read read = reading("Description,Service Date,Billed\nTotal,2026-01-10,5.00\n");

      assertThat(read.lines()).hasSize(1);
    }
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

      assertThat(values(read, SourceField.SERVICE_DATE))
          .containsExactly(
              Optional.of(LocalDate.of(2026, 1, 2)), Optional.of(LocalDate.of(2026, 1, 31)));
      assertThat(read.findings()).isEmpty();
    }

    @Test
    void without_a_proof_the_month_comes_first_and_is_reported_once() {
      Read read = dates("02/01/2026", "03/01/2026");

      assertThat(values(read, SourceField.SERVICE_DATE))
          .containsExactly(
              Optional.of(LocalDate.of(2026, 2, 1)), Optional.of(LocalDate.of(2026, 3, 1)));
      assertThat(read.findings())
          .extracting(Finding::rule, Finding::place)
          .containsExactly(tuple(ReadingRules.DATE_ORDER_ASSUMED.id(), new Place.Cell(1, 1)));
    }

    @Test
    void proofs_of_both_orders_prove_nothing() {
      Read read = dates("02/01/2026", "31/01/2026", "01/31/2026");

      assertThat(values(read, SourceField.SERVICE_DATE).getFirst())
          .contains(LocalDate.of(2026, 2, 1));
      assertThat(rules(read)).containsExactly(ReadingRules.DATE_ORDER_ASSUMED.id());
    }
  }

  @Nested
  class Amounts {

    @Test
    void a_comma_may_stand_before_the_cents_where_semicolons_separate() {
      Read read = reading("Service Date;CPT;Billed\n2026-01-10;99213;1.234,50\n");

      assertThat(values(read, SourceField.BILLED))
          .containsExactly(Optional.of(new BigDecimal("1234.50")));
    }

    @Test
    void a_point_may_too() {
      Read read = reading("Service Date;CPT;Billed\n2026-01-10;99213;1234.50\n");

      assertThat(values(read, SourceField.BILLED))
          .containsExactly(Optional.of(new BigDecimal("1234.50")));
    }

    @Test
    void a_comma_before_the_cents_is_no_amount_where_commas_separate() {
      Read read = reading("Service Date,CPT,Billed\n2026-01-10,99213,\"12,50\"\n");

      assertThat(values(read, SourceField.BILLED)).containsExactly(Optional.empty());
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

      assertThat(values(read, SourceField.ADJUSTMENTS))
          .containsExactly(
              Optional.of(
                  List.of(
                      new Adjustment("PR", "1", Money.ofCents(10_00)),
                      new Adjustment("PR", "3", Money.ofCents(20_00)))));
      assertThat(values(read, SourceField.PATIENT_RESPONSIBILITY))
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

      assertThat(values(read, SourceField.PROCEDURE_CODE)).containsExactly(Optional.of(code));
    }

    @Test
    void a_heading_can_name_the_code_set() {
      Read read = reading("Fill Date,NDC,Cost\n2026-01-10,0002-1433-80,1.00\n");

      assertThat(values(read, SourceField.CODE_SYSTEM))
          .containsExactly(Optional.of(CodeSystem.NDC));
    }

    @Test
    void modifiers_have_a_column_of_their_own() {
      Read read = reading("Service Date,CPT,Modifiers,Billed\n2026-01-10,99213,\"25, 59\",1.00\n");

      assertThat(values(read, SourceField.MODIFIERS))
          .containsExactly(Optional.of(List.of("25", "59")));
    }
  }

  @Nested
  class Claims {

    @Test
    void consecutive_rows_with_one_number_are_one_claim() {
      Read read =
          reading(
              """
              Claim Number,Service Date,Billed
              A,2026-01-10,1.00
              A,2026-01-10,2.00
              B,2026-01-10,3.00
              ,2026-01-10,4.00
              ,2026-01-10,5.00
              A,2026-01-10,6.00
              """);

      assertThat(read.claims())
          .extracting(claim -> claim.lines().size())
          .containsExactly(2, 1, 2, 1);
    }

    @Test
    void a_claim_has_at_most_a_thousand_lines() {
      String row = "2026-01-10,99213,1.00\n";

      Read read = reading("Service Date,CPT,Billed\n" + row.repeat(2_500));

      assertThat(read.claims())
          .extracting(claim -> claim.lines().size())
          .containsExactly(1_000, 1_000, 500);
      assertThat(read.claims()).extracting(SourceClaim::place).contains(new Place.Row(1_002));
    }
  }

  @Nested
  class Quotes {

    @Test
    void words_may_go_over_several_lines() {
      Read read = reading("Service Date,Description,Billed\n2026-01-10,\"two\nlines\",1.00\n");

      assertThat(values(read, SourceField.DESCRIPTION)).containsExactly(Optional.of("two\nlines"));
    }

    @Test
    void anything_else_may_not() {
      Read read =
          reading(
              """
              Service Date,Description,Billed,Status
              2026-01-10,x,1.00,"paid
              2026-01-10,y,2.00,"
              2026-01-10,z,3.00,paid
              """);

      assertThat(read.lines()).hasSize(1);
      assertThat(rules(read)).containsExactly(ReadingRules.ROW_UNREADABLE.id());
    }

    @Test
    void a_quotation_mark_that_is_never_closed_refuses_the_document() {
      Read read =
          reading("Service Date,Description,Billed\n2026-01-10,x,1.00\n2026-01-10,\"y,2.00\n");

      assertThat(read.outcome()).isInstanceOf(Reading.Refused.class);
      assertThat(read.claims()).isEmpty();
      assertThat(read.everyFinding()).extracting(Finding::place).containsExactly(new Place.Row(3));
    }

    @Test
    void a_quotation_mark_inside_a_word_is_a_letter() {
      Read read = reading("Service Date,Description,Billed\n2026-01-10,5\" pipe,1.00\n");

      assertThat(values(read, SourceField.DESCRIPTION)).containsExactly(Optional.of("5\" pipe"));
    }
  }

  @Nested
  class Other_documents {

    @Test
    void a_ledger_is_refused_and_not_taken_for_lines() {
      Read read =
          reading(
              """
              ID,CLAIMID,TYPE,AMOUNT,FROMDATE,TODATE,PROCEDURECODE,TRANSFEROUTID,PAYMENTS
              1,7,CHARGE,100.00,2026-01-10,2026-01-10,410620009,,
              """);

      assertThat(read.outcome()).isInstanceOf(Reading.Refused.class);
      assertThat(rules(read)).containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
    }

    @Test
    void a_table_without_amounts_is_refused() {
      Read read = reading("Service Date,CPT,Provider\n2026-01-10,99213,x\n");

      assertThat(rules(read)).containsExactly(ReadingRules.DOCUMENT_UNREADABLE.id());
    }

    @Test
    void a_table_without_rows_is_no_bill() {
      Read read = reading("Service Date,CPT,Billed\n");

      assertThat(rules(read)).containsExactly(ReadingRules.NOT_A_BILL.id());
    }

    @Test
    void text_that_happens_to_have_the_words_is_no_table() {
      String text = "Your provider, billed, allowed\nDear Nora,\nthank you.\nYours\nHarbor Point\n";

      assertThat(reader().recognize(utf8(text))).isEqualTo(Recognition.NO);
    }
  }
}
