package io.claimport.adapters.documents.csv.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.csv.CsvDocumentReader;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransactionLedgerTest {

  private static final String HEADER =
      "ID,CLAIMID,CHARGEID,TYPE,AMOUNT,METHOD,FROMDATE,TODATE,PROCEDURECODE,MODIFIER1,MODIFIER2,"
          + "UNITS,NOTES,TRANSFEROUTID,TRANSFERTYPE,PAYMENTS,ADJUSTMENTS,TRANSFERS\n";

  private static final String CHARGE =
      "1,C1,0,CHARGE,200.00,,2026-01-10T08:00:00Z,1970-01-01T00:00:00Z,08,25,,1,Shot,,1,0.00,0.00,\n";

  private static String after(String type, String method, String transferType, String money) {
    return "2,C1,1,"
        + type
        + ","
        + (type.equals("TRANSFERIN") ? money : "")
        + ","
        + method
        + ",2026-01-10T08:00:00Z,1970-01-01T00:00:00Z,08,,,1,Shot,,"
        + transferType
        + ","
        + (type.equals("PAYMENT") ? money : "0.00")
        + ","
        + (type.equals("ADJUSTMENT") ? money : "0.00")
        + ",\n";
  }

  private static Read read(String... rows) {
    return Reads.by(new CsvDocumentReader(), HEADER + String.join("", rows));
  }

  @Test
  void a_charge_and_what_follows_it_are_one_line() {
    Read read =
        read(
            CHARGE,
            after("ADJUSTMENT", "SYSTEM", "", "40.00"),
            after("PAYMENT", "ECHECK", "", "100.00"),
            after("TRANSFEROUT", "", "", ""),
            after("TRANSFERIN", "", "2", "60.00"),
            after("PAYMENT", "ECHECK", "", "30.00"),
            after("TRANSFERIN", "", "p", "30.00"),
            after("PAYMENT", "COPAY", "", "10.00"));

    assertThat(read.findings()).isEmpty();
    assertThat(read.lines()).extracting(SourceLine::place).containsExactly(new Place.Row(2));
    SourceLine line = read.lines().getFirst();
    assertThat(line.fields().value(SourceField.BILLED)).contains(new BigDecimal("200.00"));
    assertThat(line.fields().value(SourceField.PAID)).contains(new BigDecimal("130.00"));
    assertThat(line.fields().value(SourceField.PATIENT_RESPONSIBILITY))
        .contains(new BigDecimal("30.00"));
    assertThat(line.fields().value(SourceField.ADJUSTMENTS))
        .contains(List.of(Adjustment.contractual(Money.ofCents(40_00))));
    assertThat(line.fields().value(SourceField.CODE_SYSTEM)).contains(CodeSystem.OTHER);
    assertThat(line.fields().value(SourceField.MODIFIERS)).contains(List.of("25"));
    assertThat(line.fields().value(SourceField.SERVICE_DATE_END)).isEmpty();
  }

  @Test
  void what_was_allowed_follows_from_what_was_written_off() {
    String text =
        HEADER
            + CHARGE
            + after("ADJUSTMENT", "SYSTEM", "", "40.00")
            + after("PAYMENT", "ECHECK", "", "100.00")
            + after("TRANSFERIN", "", "p", "60.00");

    LineItem item = RoundTrip.of(new CsvDocumentReader(), Reads.utf8(text)).lineItems().getFirst();

    assertThat(item.amounts().allowed()).hasToString("160.00");
    assertThat(item.codes().procedure()).hasFieldOrPropertyWithValue("value", "08");
  }

  @Test
  void a_copay_is_owed_beside_what_is_handed_to_the_patient_later() {
    SourceLine line =
        read(
                CHARGE,
                after("PAYMENT", "COPAY", "", "20.00"),
                after("PAYMENT", "ECHECK", "", "130.00"),
                after("TRANSFERIN", "", "p", "50.00"),
                after("PAYMENT", "CASH", "", "50.00"))
            .lines()
            .getFirst();

    assertThat(line.fields().value(SourceField.PATIENT_RESPONSIBILITY))
        .contains(new BigDecimal("70.00"));
  }

  @Test
  void without_an_insurer_the_charge_itself_is_the_patients_less_what_is_written_off() {
    SourceLine line =
        read(
                CHARGE.replace(",,1,0.00", ",,p,0.00"),
                after("ADJUSTMENT", "SYSTEM", "", "25.00"),
                after("PAYMENT", "CC", "", "175.00"))
            .lines()
            .getFirst();

    assertThat(line.fields().value(SourceField.PAID)).contains(BigDecimal.ZERO);
    assertThat(line.fields().value(SourceField.PATIENT_RESPONSIBILITY))
        .contains(new BigDecimal("175.00"));
  }

  @Test
  void what_the_ledger_does_not_book_is_zero() {
    SourceLine line = read(CHARGE).lines().getFirst();

    assertThat(line.fields().value(SourceField.PAID)).contains(BigDecimal.ZERO);
    assertThat(line.fields().value(SourceField.ADJUSTMENTS)).contains(List.of());
  }

  @Test
  void transactions_that_fit_nowhere_are_reported_and_the_others_go_on() {
    Read read =
        read(
            after("PAYMENT", "ECHECK", "", "1.00"),
            CHARGE,
            after("PAYMENT", "ECHECK", "", "1.00").replace(",08,", ",09,"),
            after("PAYMENT", "BARTER", "", "1.00"),
            after("MIRACLE", "", "", ""),
            after("PAYMENT", "ECHECK", "", "much"));

    assertThat(Reads.rules(read))
        .containsExactly(
            ReadingRules.ROW_UNREADABLE.id(),
            ReadingRules.ROW_UNREADABLE.id(),
            ReadingRules.TEXT_UNEXPLAINED.id(),
            ReadingRules.ROW_UNREADABLE.id(),
            ReadingRules.AMOUNT_UNREADABLE.id());
    assertThat(Reads.stated(read, SourceField.PAID))
        .as("a sum of which a part is unknown")
        .containsExactly(Optional.empty());
  }

  @Test
  void claims_without_their_transactions_are_refused_with_advice() {
    Read read =
        Reads.by(
            new CsvDocumentReader(),
            """
            Id,PATIENTID,SERVICEDATE,STATUS1,STATUSP,OUTSTANDING1,OUTSTANDINGP,HEALTHCARECLAIMTYPEID1
            1,2,2026-01-10T08:00:00Z,CLOSED,BILLED,0.0,25.00,1
            """);

    assertThat(read.outcome())
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused -> assertThat(refused.reason().message()).contains("claims_transactions.csv"));
  }
}
