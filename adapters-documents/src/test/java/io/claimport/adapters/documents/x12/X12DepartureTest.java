package io.claimport.adapters.documents.x12;

import static io.claimport.adapters.documents.Reads.dollars;
import static io.claimport.adapters.documents.x12.Interchange.bill;
import static io.claimport.adapters.documents.x12.Interchange.readBill;
import static io.claimport.adapters.documents.x12.Interchange.readRemittance;
import static io.claimport.adapters.documents.x12.Interchange.remittance;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Segments that published files write otherwise than the standard, with one meaning all the same.
class X12DepartureTest {

  private static final String SYNTAX = ReadingRules.SYNTAX_REPAIRED.id();

  private static final String REMITTANCE =
      remittance(
          "70",
          "LX*1",
          "CLP*PCN1*1*100*70*20*12*ICN1*11*1",
          "SVC*HC:99213:RT*100*70**1",
          "DTM*472*20260110",
          "CAS*CO*A2*10",
          "CAS*PR*2*20");

  @Test
  void codes_of_adjustments_and_modifiers_are_the_same_in_lower_case() {
    Read read = readRemittance(REMITTANCE.toLowerCase(Locale.ROOT));

    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS))
        .containsExactly(
            Optional.of(
                List.of(
                    new Adjustment("CO", "A2", Money.ofCents(1_000)),
                    new Adjustment("PR", "2", Money.ofCents(2_000)))));
    assertThat(Reads.stated(read, SourceField.MODIFIERS))
        .containsExactly(Optional.of(List.of("RT")));
  }

  @Test
  void services_without_line_numbers_are_lines() {
    Read read =
        readBill(
            bill(
                "CLM*A*60***11:B:1",
                "SBR*S*18*******CI",
                "SV1*HC:99213*10*UN*1",
                "DTP*472*D8*20260110",
                "SV1*HC:99214*20*UN*1",
                "DTP*472*D8*20260111",
                "LX*3",
                "SV1*HC:99215*30*UN*1"));

    assertThat(Reads.stated(read, SourceField.BILLED))
        .containsExactly(
            Optional.of(dollars("10")), Optional.of(dollars("20")), Optional.of(dollars("30")));
    assertThat(Reads.stated(read, SourceField.SERVICE_DATE))
        .containsExactly(
            Optional.of(LocalDate.of(2026, 1, 10)),
            Optional.of(LocalDate.of(2026, 1, 11)),
            Optional.empty());
    assertThat(Reads.rules(read)).containsExactly(SYNTAX);
  }

  @Test
  void a_period_that_is_announced_as_a_day_is_one_and_the_other_way_round() {
    Read read =
        readBill(
            bill(
                "CLM*A*20***11:B:1",
                "LX*1",
                "SV1*HC:99213*10*UN*1",
                "DTP*472*D8*20260110-20260112",
                "LX*2",
                "SV1*HC:99213*10*UN*1",
                "DTP*472*RD8*20260113"));

    assertThat(Reads.stated(read, SourceField.SERVICE_DATE))
        .containsExactly(
            Optional.of(LocalDate.of(2026, 1, 10)), Optional.of(LocalDate.of(2026, 1, 13)));
    assertThat(Reads.stated(read, SourceField.SERVICE_DATE_END))
        .containsExactly(Optional.of(LocalDate.of(2026, 1, 12)), Optional.empty());
    assertThat(Reads.rules(read)).containsExactly(SYNTAX);
  }

  @Test
  void a_set_without_its_header_is_told_by_its_first_segment() {
    String remittance = REMITTANCE.replaceFirst("ST\\*835\\*0001~", "");
    String bill =
        bill("CLM*A*30***11:B:1", "LX*1", "SV1*HC:99213*30*UN*1")
            .replaceFirst("ST\\*837[^~]*~", "");

    assertThat(new X12RemittanceReader().recognize(Reads.utf8(remittance)))
        .isEqualTo(Recognition.CERTAIN);
    assertThat(new X12ClaimReader().recognize(Reads.utf8(bill))).isEqualTo(Recognition.CERTAIN);
    assertThat(Reads.stated(readRemittance(remittance), SourceField.PAID))
        .containsExactly(Optional.of(dollars("70")));
    assertThat(Reads.stated(readBill(bill), SourceField.BILLED))
        .containsExactly(Optional.of(dollars("30")));
    assertThat(Reads.rules(readBill(bill))).contains(SYNTAX);
  }

  @Test
  void a_payment_of_premiums_is_no_remittance() {
    String premiums = REMITTANCE.replace("ST*835", "ST*820");

    assertThat(readRemittance(premiums).outcome()).isInstanceOf(Reading.Refused.class);
    assertThat(new X12ClaimReader().recognize(Reads.utf8(premiums))).isEqualTo(Recognition.NO);
  }

  @Test
  void the_terminator_may_be_missing_behind_the_interchange_header_alone() {
    String broken = REMITTANCE.replace("~", "~\n").replaceFirst("~\n", "\n");
    Read read = readRemittance(broken);

    assertThat(Reads.stated(read, SourceField.UNITS)).containsExactly(Optional.of(dollars("1")));
    assertThat(Reads.stated(read, SourceField.SERVICE_DATE))
        .containsExactly(Optional.of(LocalDate.of(2026, 1, 10)));
    assertThat(Reads.rules(read)).containsExactly(SYNTAX);
  }

  @Test
  void the_terminator_may_stand_behind_the_interchange_header_alone() {
    String broken = REMITTANCE.replace("~", "\n").replaceFirst("\n", "~\n");
    Read read = readRemittance(broken);

    assertThat(Reads.stated(read, SourceField.PAID)).containsExactly(Optional.of(dollars("70")));
    assertThat(Reads.rules(read)).containsExactly(SYNTAX);
  }

  @Test
  void diagnoses_may_stand_apart_from_their_qualifiers() {
    Read read =
        readBill(
            bill(
                "CLM*A*30***11:B:1",
                "HI*BK*8901*BF*87200*BF*BF:5559*BF",
                "LX*1",
                "SV1*HC:99213*30*UN*1***1:3"));

    assertThat(Reads.claim(read).value(SourceField.DIAGNOSIS_CODES))
        .contains(List.of("8901", "87200", "5559"));
    assertThat(Reads.stated(read, SourceField.DIAGNOSIS_CODES))
        .containsExactly(Optional.of(List.of("8901", "5559")));
    assertThat(Reads.rules(read)).containsExactly(SYNTAX);
  }

  @Test
  void a_qualifier_alone_is_no_procedure_code() {
    Read read = readRemittance(remittance("30", "CLP*A*1*30*30", "SVC*HC*30*30"));

    assertThat(Reads.stated(read, SourceField.PROCEDURE_CODE)).containsExactly(Optional.empty());
    assertThat(Reads.rules(read)).containsExactly(ReadingRules.TEXT_UNEXPLAINED.id());
  }

  @Test
  void a_submitted_code_that_is_the_priced_one_is_no_remark() {
    Read read =
        readRemittance(
            remittance("30", "CLP*A*1*30*30", "SVC*HC:99213:25*30*30**1*HC:99213:25:::::VISIT*1"));

    assertThat(read.findings()).extracting(Finding::rule).isEmpty();
  }

  @Test
  void a_claims_day_behind_a_service_is_that_services() {
    Read late =
        readRemittance(remittance("30", "CLP*A*1*30*30", "SVC*HC:99213*30*30", "DTM*232*20260110"));
    Read both =
        readRemittance(
            remittance(
                "30",
                "CLP*A*1*30*30",
                "SVC*HC:99213*30*30",
                "DTM*232*20260110",
                "DTM*472*20260111"));

    assertThat(Reads.stated(late, SourceField.SERVICE_DATE))
        .containsExactly(Optional.of(LocalDate.of(2026, 1, 10)));
    assertThat(Reads.stated(both, SourceField.SERVICE_DATE))
        .containsExactly(Optional.of(LocalDate.of(2026, 1, 11)));
  }

  @Test
  void numbers_part_no_claim_of_a_remittance() {
    Read read =
        readRemittance(
            remittance(
                "50",
                "CLP*A*1*60*50*10*12*ICN1",
                "LX*1",
                "SVC*HC:99213*30*30",
                "LX*2",
                "SVC*HC:99214*30*20",
                "CAS*PR*3*10"));

    assertThat(read.claims()).hasSize(1);
    assertThat(Reads.stated(read, SourceField.BILLED))
        .containsExactly(Optional.of(dollars("30")), Optional.of(dollars("30")));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_service_outside_of_any_claim_is_reported() {
    Read remittance =
        readRemittance(
            remittance("30", "SVC*HC:99214*20*20", "CLP*A*1*30*30", "SVC*HC:99213*30*30"));
    Read bill =
        readBill(
            bill(
                "LX*1",
                "SV1*HC:99214*20*UN*1",
                "CLM*A*30***11:B:1",
                "LX*1",
                "SV1*HC:99213*30*UN*1"));

    assertThat(remittance.lines()).hasSize(1);
    assertThat(Reads.rules(remittance)).containsExactly(ReadingRules.ROW_UNREADABLE.id());
    assertThat(bill.lines()).hasSize(1);
    assertThat(Reads.rules(bill)).containsExactly(ReadingRules.ROW_UNREADABLE.id());
  }
}
