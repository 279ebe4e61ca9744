package io.claimport.adapters.documents.x12;

import static io.claimport.adapters.documents.Reads.dollars;
import static io.claimport.adapters.documents.x12.Interchange.bill;
import static io.claimport.adapters.documents.x12.Interchange.readBill;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class X12ClaimReaderTest implements DocumentReaderContract {

  private static final String[] TWO_CLAIMS = {
    "CLM*PCN1*150***11:B:1*Y*A*Y*Y",
    "HI*ABK:J0190*ABF:R509*ABJ:Z000",
    "NM1*82*1*SAMPLE*TESS****XX*9222222227",
    "LX*1",
    "SV1*HC:99213:25::::VISIT, LONG*100*UN*2***2:1",
    "DTP*472*D8*20260110",
    "LX*2",
    "SV1*HC:J1885*50*UN*1.5***1",
    "DTP*472*RD8*20260111-20260112",
    "NM1*82*1*OTHER*ANN****XX*9333333336",
    "CLM*PCN2*20***11:B:1*Y*A*Y*Y",
    "LX*1",
    "SV1*HC:A0425*20*UN*21"
  };

  @Override
  public DocumentReader reader() {
    return new X12ClaimReader();
  }

  @Override
  public byte[] document() {
    return Reads.utf8(bill(TWO_CLAIMS));
  }

  @Override
  public byte[] documentWithSomethingUnexplained() {
    return Reads.utf8(
        bill("CLM*PCN1*9SECRET", "LX*1", "SV1*HC:99213*100", "DTP*472*D8*WHEN", "LX*2"));
  }

  @Override
  public List<String> wordsOfTheDocument() {
    return List.of("SECRET", "WHEN", "PCN1");
  }

  @Test
  void a_line_states_everything_that_its_segments_say() {
    Read read = readBill(bill(TWO_CLAIMS));

    SourceLine line = read.lines().getFirst();
    assertThat(line.place()).isEqualTo(new Place.Segment(12));
    assertThat(line.fields().value(SourceField.PROCEDURE_CODE)).contains("99213");
    assertThat(line.fields().value(SourceField.CODE_SYSTEM)).contains(CodeSystem.CPT);
    assertThat(line.fields().value(SourceField.MODIFIERS)).contains(List.of("25"));
    assertThat(line.fields().value(SourceField.DESCRIPTION)).contains("VISIT, LONG");
    assertThat(line.fields().value(SourceField.BILLED)).contains(dollars("100"));
    assertThat(line.fields().value(SourceField.UNITS)).contains(dollars("2"));
    assertThat(line.fields().value(SourceField.DIAGNOSIS_CODES)).contains(List.of("R509", "J0190"));
    assertThat(line.fields().get(SourceField.PAID)).isEmpty();
    assertThat(line.fields().get(SourceField.ADJUSTMENTS)).isEmpty();
    assertThat(read.lines().get(1).fields().value(SourceField.SERVICE_DATE_END))
        .contains(LocalDate.of(2026, 1, 12));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void the_provider_is_the_lines_else_the_claims_else_who_bills() {
    Read read = readBill(bill(TWO_CLAIMS));

    assertThat(Reads.stated(read, SourceField.PROVIDER_NAME))
        .containsExactly(
            Optional.of("TESS SAMPLE"), Optional.of("ANN OTHER"), Optional.of("DEMO CLINIC"));
    assertThat(Reads.stated(read, SourceField.PROVIDER_NPI))
        .containsExactly(
            Optional.of("9222222227"), Optional.of("9333333336"), Optional.of("9123456789"));
  }

  @Test
  void a_claim_is_billed_and_has_the_providers_number() {
    var claim = readBill(bill(TWO_CLAIMS)).claims().getFirst().fields();

    assertThat(claim.value(SourceField.CLAIM_NUMBER)).contains("PCN1");
    assertThat(claim.value(SourceField.PATIENT_CONTROL_NUMBER)).contains("PCN1");
    assertThat(claim.value(SourceField.BILLED)).contains(dollars("150"));
    assertThat(claim.value(SourceField.DIAGNOSIS_CODES)).contains(List.of("J0190", "R509"));
    assertThat(claim.value(SourceField.STATUS)).contains(LineStatus.BILLED);
  }

  @Test
  void what_a_level_inherits_is_told_by_its_parents_number() {
    Read read =
        readBill(
            bill(
                "HL*3**20*1",
                "NM1*85*2*SECOND CLINIC*****XX*9444444445",
                "NM1*87*2*PAY TO SOMEBODY",
                "HL*4*3*22*1",
                "HL*5*4*23*0",
                "CLM*A*1***11:B:1",
                "LX*1",
                "SV1*HC:99213*1*UN*1",
                "HL*6*2*23*0",
                "CLM*B*1***11:B:1",
                "LX*1",
                "SV1*HC:99213*1*UN*1"));

    assertThat(Reads.stated(read, SourceField.PROVIDER_NAME))
        .containsExactly(Optional.of("SECOND CLINIC"), Optional.of("DEMO CLINIC"));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void an_orphan_of_two_providers_has_none() {
    Read read =
        readBill(
            bill(
                "HL*3**20*1",
                "NM1*85*2*SECOND CLINIC*****XX*9444444445",
                "HL*4*77*22*0",
                "CLM*A*1***11:B:1",
                "LX*1",
                "SV1*HC:99213*1*UN*1"));

    assertThat(Reads.stated(read, SourceField.PROVIDER_NAME)).containsExactly(Optional.empty());
    assertThat(Reads.rules(read)).containsExactly(ReadingRules.TEXT_UNEXPLAINED.id());
  }

  @Test
  void an_institutional_line_may_have_a_revenue_code_alone() {
    Read read =
        readBill(
            bill(
                "CLM*A*30***13:A:1**A*Y*Y",
                "DTP*434*RD8*20260110-20260115",
                "DTP*435*DT*202601090830",
                "LX*1",
                "SV2*0120**20*DA*5",
                "LX*2",
                "SV2*0305*HC:85025*10*UN*1",
                "DTP*472*D8*20260111"));

    assertThat(Reads.stated(read, SourceField.PROCEDURE_CODE))
        .containsExactly(Optional.empty(), Optional.of("85025"));
    assertThat(Reads.stated(read, SourceField.REVENUE_CODE))
        .containsExactly(Optional.of("0120"), Optional.of("0305"));
    assertThat(Reads.claim(read).value(SourceField.SERVICE_DATE))
        .contains(LocalDate.of(2026, 1, 10));
    assertThat(Reads.claim(read).value(SourceField.SERVICE_DATE_END))
        .contains(LocalDate.of(2026, 1, 15));
  }

  @Test
  void a_dental_line_has_its_units_elsewhere() {
    Read read =
        readBill(bill("CLM*A*30***11:B:1", "DTP*472*D8*20260110", "LX*1", "SV3*AD:D2150*30****2"));

    assertThat(Reads.stated(read, SourceField.CODE_SYSTEM))
        .containsExactly(Optional.of(CodeSystem.CDT));
    assertThat(Reads.stated(read, SourceField.UNITS)).containsExactly(Optional.of(dollars("2")));
    assertThat(Reads.claim(read).value(SourceField.SERVICE_DATE))
        .contains(LocalDate.of(2026, 1, 10));
  }

  @Test
  void a_void_claim_is_never_a_second_positive_bill() {
    Read read = readBill(bill("CLM*A*30***11:B:8", "LX*1", "SV1*HC:99213*30*UN*1"));

    assertThat(Reads.stated(read, SourceField.BILLED)).containsExactly(Optional.of(dollars("-30")));
    assertThat(Reads.claim(read).value(SourceField.BILLED)).contains(dollars("-30"));
    assertThat(Reads.claim(read).value(SourceField.STATUS)).contains(LineStatus.REVERSAL);
    assertThat(Reads.rules(read)).containsExactly(ReadingRules.VOID_CLAIM.id());
  }

  @Test
  void a_replacement_is_reported() {
    Read read = readBill(bill("CLM*A*30***11:B:7", "LX*1", "SV1*HC:99213*30*UN*1"));

    assertThat(Reads.rules(read)).containsExactly(ReadingRules.REPLACEMENT_CLAIM.id());
  }

  private static final String[] COORDINATED = {
    "CLM*A*100***11:B:1",
    "SBR*S*18*******CI",
    "AMT*D*5",
    "NM1*PR*2*SECOND*****PI*PAYER2",
    "SBR*P*18*******CI",
    "CAS*PR*1*36.89",
    "AMT*D*39.15",
    "AMT*EAF*36.89",
    "NM1*IL*1*SOMEBODY",
    "NM1*PR*2*FIRST*****PI*PAYER1",
    "NM1*82*1*NOT OURS****XX*9999999999",
    "LX*1",
    "SV1*HC:99213*100*UN*1",
    "SVD*PAYER2*5*HC:99213**1",
    "CAS*CO*45*95",
    "SVD*PAYER1*76.04*HC:99213**1",
    "CAS*CO*45*20.96**97*3",
    "DTP*573*D8*20260201"
  };

  @Test
  void of_several_payers_the_primary_one_counts() {
    Read read = readBill(bill(COORDINATED));

    assertThat(Reads.stated(read, SourceField.PAID)).containsExactly(Optional.of(dollars("76.04")));
    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS))
        .containsExactly(
            Optional.of(
                List.of(
                    new Adjustment("CO", "45", Money.ofCents(2_096)),
                    new Adjustment("CO", "97", Money.ofCents(300)))));
    var claim = Reads.claim(read);
    assertThat(claim.value(SourceField.PAID)).contains(dollars("39.15"));
    assertThat(claim.value(SourceField.PATIENT_RESPONSIBILITY)).contains(dollars("36.89"));
    assertThat(claim.value(SourceField.ADJUSTMENTS))
        .contains(List.of(new Adjustment("PR", "1", Money.ofCents(3_689))));
    assertThat(claim.get(SourceField.STATUS)).isEmpty();
  }

  @Test
  void people_of_another_payer_are_not_the_claims() {
    Read read = readBill(bill(COORDINATED));

    assertThat(Reads.stated(read, SourceField.PROVIDER_NAME))
        .containsExactly(Optional.of("DEMO CLINIC"));
  }

  @Test
  void a_repriced_line_states_what_is_allowed() {
    Read read =
        readBill(
            bill(
                "CLM*A*100***11:B:1",
                "LX*1",
                "SV1*HC:99213*60*UN*1",
                "HCP*03*50*10",
                "LX*2",
                "SV1*HC:99214*40*UN*1",
                "HCP*00*40"));

    assertThat(Reads.stated(read, SourceField.ALLOWED))
        .containsExactly(Optional.of(dollars("50")), Optional.empty());
  }

  @Test
  void a_drug_is_the_code_where_no_procedure_is() {
    Read read =
        readBill(
            bill(
                "CLM*A*100***11:B:1",
                "LX*1",
                "SV1*HC:J1885*60*UN*1",
                "LIN**N4*00021433801",
                "LX*2",
                "SV2*0250**40*UN*1",
                "LIN**N4*00021433801"));

    assertThat(Reads.stated(read, SourceField.PROCEDURE_CODE))
        .containsExactly(Optional.of("J1885"), Optional.of("00021433801"));
    assertThat(Reads.stated(read, SourceField.CODE_SYSTEM).getLast()).contains(CodeSystem.NDC);
    assertThat(Reads.rules(read)).containsExactly(ReadingRules.TEXT_UNEXPLAINED.id());
  }

  @Test
  void text_for_people_may_hold_separators() {
    Read read =
        readBill(
            bill(
                "CLM*A*60***11:B:1",
                "NTE*ADD*SEE: PAGE > 2",
                "LX*1",
                "SV1*HC:99213:::::RATIO 1>2*60*UN*1"));

    assertThat(Reads.stated(read, SourceField.DESCRIPTION))
        .containsExactly(Optional.of("RATIO 1>2"));
    assertThat(read.findings()).isEmpty();
  }
}
