package io.claimport.adapters.documents.text;

import static io.claimport.adapters.documents.Reads.claim;
import static io.claimport.adapters.documents.Reads.dollars;
import static io.claimport.adapters.documents.Reads.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.domain.source.SourceField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who, when, under which number and what in all: the ways in which bills write it.
class PageFactsTest {

  private static Read reading(String head, String foot) {
    return Reads.by(
        new TextDocumentReader(),
        head + "\n\nCHARGES:\nOffice visit (99213)   $120.00\n\nTotal: $120.00\n" + foot + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Hollow Oak Clinic (DEMO) - Itemized Statement, Hollow Oak Clinic (DEMO)",
    "Hollow Oak Clinic (DEMO) – Statement of Services, Hollow Oak Clinic (DEMO)",
    "CORNER PHARMACY RECEIPT, CORNER PHARMACY",
    "OAK CLINIC PATIENT STATEMENT, OAK CLINIC",
    "========OAK CLINIC========, OAK CLINIC",
    "Ear-Nose-Throat Group, Ear-Nose-Throat Group",
    "Statement Lane Clinic, Statement Lane Clinic"
  })
  void the_letterhead_is_a_name(String line, String name) {
    assertThat(claim(reading(line, "")).value(SourceField.PROVIDER_NAME)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MEDICAL BILL - URGENT CARE VISIT", "MEDICAL BILL - INVOICE #2026-0110-7"})
  void a_title_is_nobodys_name(String line) {
    assertThat(claim(reading(line, "")).value(SourceField.PROVIDER_NAME)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MEDICAL BILL - INVOICE #2026-0110-7, 2026-0110-7",
    "Invoice AHC-2026-156, AHC-2026-156",
    "Acct P003 | DOB: 09/10/2017, P003",
    "Stmt# P007-2026-0203, P007-2026-0203",
    "Statement #: CMG-2026-447, CMG-2026-447"
  })
  void a_bills_own_number_needs_no_colon(String line, String number) {
    assertThat(claim(reading("OAK CLINIC\n" + line, "")).value(SourceField.PATIENT_CONTROL_NUMBER))
        .contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Invoice Date January 4", "Account holder since 2019", "Statement of 2026"})
  void other_words_are_no_number(String line) {
    assertThat(claim(reading("OAK CLINIC\n" + line, "")).value(SourceField.PATIENT_CONTROL_NUMBER))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VISIT 02/13/2026",
        "Services 02/13/2026:",
        "Date of Service 02/13/2026",
        "DOS  02/13/2026",
        "Date of Service: 02/13/2026 3:42 PM",
        "Date of Service: February 13, 2026 Time: 3:42 PM",
        "Service Date: 02/13/2026 (outpatient)"
      })
  void the_day_of_the_services(String line) {
    Read read = reading("OAK CLINIC\nDate: 02/20/2026\n" + line, "");

    assertThat(claim(read).value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 2, 13));
    assertThat(rules(read)).doesNotContain("P-TXT-DATE", "READ-DATE");
  }

  @Test
  void a_day_of_service_stays_unreadable_where_no_date_begins_it() {
    Read read = reading("OAK CLINIC\nDate of Service: see below 02/13/2026", "");

    assertThat(claim(read).value(SourceField.SERVICE_DATE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Insurance (Northwind):  -$80.00, 80.00, ''",
    "Insurance:              -$80.00, 80.00, ''",
    "Your Cost                $40.00, '', 40.00",
    "Current Amount Due:      $40.00, '', 40.00",
    "Plan paid (estimated):   $80.00, '', ''"
  })
  void what_was_paid_and_what_is_left(String line, String paid, String patient) {
    Read read = reading("OAK CLINIC", line);

    assertThat(claim(read).value(SourceField.PAID)).isEqualTo(dollarsOf(paid));
    assertThat(claim(read).value(SourceField.PATIENT_RESPONSIBILITY)).isEqualTo(dollarsOf(patient));
    assertThat(rules(read)).doesNotContain("READ-UNEXPLAINED");
  }

  private static Optional<BigDecimal> dollarsOf(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(dollars(written));
  }
}
