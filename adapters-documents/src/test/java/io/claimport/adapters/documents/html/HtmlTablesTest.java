package io.claimport.adapters.documents.html;

import static io.claimport.adapters.documents.Reads.claim;
import static io.claimport.adapters.documents.Reads.dollars;
import static io.claimport.adapters.documents.Reads.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.Resource;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Tables as other people build them: cells that span, tables in tables, rows among the
/// services that are none.
class HtmlTablesTest {

  private static Read reading(String name) {
    return Reads.by(new HtmlDocumentReader(), Resource.text("html/" + name + ".html"));
  }

  private static List<Optional<BigDecimal>> amounts(String... amounts) {
    return List.of(amounts).stream().map(amount -> Optional.of(dollars(amount))).toList();
  }

  @Test
  void a_cell_counts_in_every_row_that_it_reaches_into_but_an_amount_once() {
    Read read = reading("spans");

    assertThat(stated(read, SourceField.SERVICE_DATE))
        .containsExactly(
            Optional.of(LocalDate.of(2026, 1, 20)),
            Optional.of(LocalDate.of(2026, 1, 20)),
            Optional.of(LocalDate.of(2026, 1, 21)));
    assertThat(stated(read, SourceField.BILLED)).isEqualTo(amounts("100.00", "40.00", "1000.00"));
    assertThat(stated(read, SourceField.ALLOWED)).isEqualTo(amounts("80.00", "30.00", "800.00"));
  }

  @Test
  void a_remark_behind_an_amount_takes_nothing_from_it() {
    assertThat(stated(reading("spans"), SourceField.PATIENT_RESPONSIBILITY))
        .isEqualTo(amounts("20.00", "0.00", "100.00"));
  }

  @Test
  void a_payment_is_what_it_takes_off_the_charge() {
    assertThat(stated(reading("spans"), SourceField.PAID))
        .isEqualTo(amounts("60.00", "30.00", "700.00"));
  }

  @Test
  void a_code_may_stand_in_the_column_of_the_procedure() {
    Read read = reading("spans");

    assertThat(stated(read, SourceField.PROCEDURE_CODE))
        .containsExactly(Optional.of("99213"), Optional.of("85025"), Optional.empty());
    assertThat(stated(read, SourceField.CODE_SYSTEM))
        .containsExactly(Optional.empty(), Optional.of(CodeSystem.CPT), Optional.empty());
    assertThat(stated(read, SourceField.DESCRIPTION))
        .containsExactly(
            Optional.of("Office visit"),
            Optional.of("Blood count"),
            Optional.of("Total knee replacement"));
  }

  @Test
  void a_row_that_begins_with_total_is_one_where_it_is_the_sum() {
    Read read = reading("spans");

    assertThat(claim(read).value(SourceField.BILLED)).contains(dollars("1140.00"));
    assertThat(claim(read).value(SourceField.PAID)).contains(dollars("790.00"));
  }

  @Test
  void the_letterhead_is_the_name_without_the_title_and_a_dentist_is_nearer() {
    assertThat(claim(reading("spans")).value(SourceField.PROVIDER_NAME))
        .contains("Dr. Tess Sample (DEMO)");
    String page = Resource.text("html/spans.html").replaceFirst("<p>Treating.*?</p>", "");
    assertThat(claim(Reads.by(new HtmlDocumentReader(), page)).value(SourceField.PROVIDER_NAME))
        .contains("Hollow Oak Clinic (DEMO)");
  }

  @Test
  void a_table_goes_on_behind_one_that_stands_in_it() {
    Read read = reading("nested");

    assertThat(stated(read, SourceField.BILLED)).isEqualTo(amounts("100.00", "40.00", "10.00"));
    assertThat(claim(read).value(SourceField.BILLED)).contains(dollars("150.00"));
    assertThat(claim(read).value(SourceField.PAID)).contains(dollars("90.00"));
  }

  @Test
  void a_time_may_stand_behind_a_date() {
    assertThat(claim(reading("nested")).value(SourceField.SERVICE_DATE))
        .contains(LocalDate.of(2026, 1, 18));
  }

  @Test
  void an_insurers_table_may_do_without_charges() {
    Read read = reading("claim_history");

    assertThat(stated(read, SourceField.BILLED)).containsOnly(Optional.empty());
    assertThat(stated(read, SourceField.ALLOWED)).isEqualTo(amounts("1200.00", "38.00"));
    assertThat(stated(read, SourceField.PAID)).isEqualTo(amounts("1100.00", "0.00"));
    assertThat(stated(read, SourceField.PROVIDER_NAME))
        .containsExactly(
            Optional.of("Hollow Oak Clinic (DEMO)"), Optional.of("Corner Pharmacy (DEMO)"));
  }

  @Test
  void the_headings_of_a_table_are_nobodys_name() {
    Read read =
        Reads.by(
            new HtmlDocumentReader(),
            "<!doctype html><table><tr><th>Date</th><th>Code</th><th>Charge</th></tr>"
                + "<tr><td>01/20/2026</td><td>99213</td><td>$10.00</td></tr></table>");

    assertThat(claim(read).value(SourceField.PROVIDER_NAME)).isEmpty();
    assertThat(stated(read, SourceField.BILLED)).isEqualTo(amounts("10.00"));
  }
}
