package io.claimport.adapters.documents.csv;

import static io.claimport.adapters.documents.Reads.rules;
import static io.claimport.adapters.documents.Reads.stated;
import static io.claimport.adapters.documents.Reads.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

  private static Read reading(String text) {
    return Reads.by(new CsvDocumentReader(), text);
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
    void sums_are_exact_however_large_and_however_fine_their_amounts_are() {
      String lines =
          "Claim Number,Service Date,CPT,Billed,Plan Paid\n"
              + "A,2026-01-10,99213,999999999999.99,0.0005\n".repeat(100_000);

      assertThat(reading(lines + "Total,,,99999999999999000.00,50.00\n").findings()).isEmpty();
      assertThat(reading(lines + "Total,,,99999999999999000.01,49.99\n").findings())
          .extracting(Finding::place)
          .containsExactly(new Place.Cell(100_002, 4), new Place.Cell(100_002, 5));
    }

    @Test
    void a_service_may_be_called_total() {
      Read read = reading("Description,Service Date,Billed\nTotal,2026-01-10,5.00\n");

      assertThat(read.lines()).hasSize(1);
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

      assertThat(stated(read, SourceField.DESCRIPTION)).containsExactly(Optional.of("two\nlines"));
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
    void a_row_larger_than_any_table_has_refuses_the_document_and_says_what_is_read() {
      Read read = reading("Service Date,Description,Billed\n" + ",".repeat(2_000) + "\n");

      assertThat(read.outcome())
          .isInstanceOfSatisfying(
              Reading.Refused.class,
              refused -> assertThat(refused.reason().message()).contains("more than 2,000 cells"));
    }

    @Test
    void a_quotation_mark_inside_a_word_is_a_letter() {
      Read read = reading("Service Date,Description,Billed\n2026-01-10,5\" pipe,1.00\n");

      assertThat(stated(read, SourceField.DESCRIPTION)).containsExactly(Optional.of("5\" pipe"));
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
      String text = "Provider, billed, allowed\nDear Nora,\nthank you.\nYours\nHarbor Point\n";

      assertThat(new CsvDocumentReader().recognize(utf8(text))).isEqualTo(Recognition.NO);
    }
  }
}
