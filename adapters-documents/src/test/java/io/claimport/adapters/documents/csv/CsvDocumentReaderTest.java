package io.claimport.adapters.documents.csv;

import static io.claimport.adapters.documents.Reads.rules;
import static io.claimport.adapters.documents.Reads.stated;
import static io.claimport.adapters.documents.Reads.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.application.contract.DocumentReaderContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    Read read = Reads.by(reader(), text);

    assertThat(reader().recognize(utf8(text))).isEqualTo(Recognition.CERTAIN);
    assertThat(read.findings()).isEmpty();
    assertThat(stated(read, SourceField.BILLED))
        .containsExactly(
            Optional.of(new BigDecimal("100.50")), Optional.of(new BigDecimal("200.00")));
    assertThat(stated(read, SourceField.DESCRIPTION))
        .containsExactly(Optional.of("Visit, long"), Optional.of("He said \"ah\""));
  }

  @Test
  void the_header_need_not_be_the_first_row() {
    Read read =
        Reads.by(
            reader(),
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
        Reads.by(
            reader(),
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
        Reads.by(
            reader(),
            """
            "Claim Number","Patient Name","Service Date","Provider","Total Charges","My Responsibility"
            "C1","Nora (DEMO)","01/31/2026","Harbor Point","$1,250.00","$50.00"
            """);

    assertThat(read.findings()).isEmpty();
    assertThat(stated(read, SourceField.BILLED))
        .containsExactly(Optional.of(new BigDecimal("1250.00")));
    assertThat(stated(read, SourceField.PROCEDURE_CODE)).containsExactly(Optional.empty());
    assertThat(stated(read, SourceField.ALLOWED)).containsExactly(Optional.empty());
  }

  @Test
  void an_empty_cell_states_nothing_and_zero_states_zero() {
    Read read =
        Reads.by(
            reader(),
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
        Reads.by(
            reader(),
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
}
