package io.claimport.adapters.documents.x12;

import static io.claimport.adapters.documents.Reads.dollars;
import static io.claimport.adapters.documents.x12.Interchange.readRemittance;
import static io.claimport.adapters.documents.x12.Interchange.remittance;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class X12RemittanceReaderTest implements DocumentReaderContract {

  private static final String[] TWO_CLAIMS = {
    "LX*1",
    "CLP*PCN1*1*150*100*30*12*ICN1*11*1",
    "NM1*QC*1*EXAMPLE*NORA****MI*MEM1",
    "NM1*82*1*SAMPLE*TESS*Q***XX*9222222227",
    "SVC*HC:99213:25:59:::OFFICE VISIT*100*70**2",
    "DTM*472*20260110",
    "CAS*CO*45*10",
    "CAS*PR*2*5.13**1*14.87",
    "REF*6R*1",
    "AMT*B6*90",
    "SVC*AD:D1110*50*30**1",
    "DTM*150*20260111",
    "DTM*151*20260112",
    "CAS*CO*45*10",
    "CAS*PR*3*10",
    "CLP*PCN2*2*20*0**12*ICN2",
    "CAS*OA*23*20",
    "SVC*NU:450*20*0*0450*.5",
    "DTM*472*20260113"
  };

  @Override
  public DocumentReader reader() {
    return new X12RemittanceReader();
  }

  @Override
  public byte[] document() {
    return Reads.utf8(remittance("100", TWO_CLAIMS));
  }

  @Override
  public byte[] documentWithSomethingUnexplained() {
    return Reads.utf8(
        remittance(
            "100", "LX*1", "CLP*PCN1*77*9SECRET*100", "SVC*HC:99213*100*100", "DTM*472*WHEN?"));
  }

  @Override
  public List<String> wordsOfTheDocument() {
    return List.of("SECRET", "WHEN", "PCN1", "77");
  }

  private static SourceLine line(String... segments) {
    List<SourceLine> lines = readRemittance(remittance("0", segments)).lines();
    assertThat(lines).hasSize(1);
    return lines.getFirst();
  }

  @Test
  void a_line_states_everything_that_its_segments_say() {
    Read read = readRemittance(remittance("100", TWO_CLAIMS));

    SourceLine line = read.lines().getFirst();
    assertThat(line.place()).isEqualTo(new Place.Segment(12));
    assertThat(line.fields().get(SourceField.PROCEDURE_CODE))
        .contains(new Stated<>("99213", new Place.Component(12, 1, 2)));
    assertThat(line.fields().value(SourceField.CODE_SYSTEM)).contains(CodeSystem.CPT);
    assertThat(line.fields().value(SourceField.MODIFIERS)).contains(List.of("25", "59"));
    assertThat(line.fields().value(SourceField.DESCRIPTION)).contains("OFFICE VISIT");
    assertThat(line.fields().get(SourceField.BILLED))
        .contains(new Stated<>(dollars("100"), new Place.Element(12, 2)));
    assertThat(line.fields().value(SourceField.PAID)).contains(dollars("70"));
    assertThat(line.fields().value(SourceField.ALLOWED)).contains(dollars("90"));
    assertThat(line.fields().value(SourceField.UNITS)).contains(dollars("2"));
    assertThat(line.fields().value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 1, 10));
    assertThat(line.fields().value(SourceField.ADJUSTMENTS))
        .contains(
            List.of(
                new Adjustment("CO", "45", Money.ofCents(1_000)),
                new Adjustment("PR", "2", Money.ofCents(513)),
                new Adjustment("PR", "1", Money.ofCents(1_487))));
    assertThat(line.fields().get(SourceField.PATIENT_RESPONSIBILITY)).isEmpty();
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_claim_states_what_holds_for_its_lines_and_their_totals() {
    Read read = readRemittance(remittance("100", TWO_CLAIMS));

    var first = read.claims().getFirst().fields();
    assertThat(first.value(SourceField.CLAIM_NUMBER)).contains("ICN1");
    assertThat(first.value(SourceField.PATIENT_CONTROL_NUMBER)).contains("PCN1");
    assertThat(first.value(SourceField.PROVIDER_NAME)).contains("TESS Q SAMPLE");
    assertThat(first.value(SourceField.PROVIDER_NPI)).contains("9222222227");
    assertThat(first.value(SourceField.BILLED)).contains(dollars("150"));
    assertThat(first.value(SourceField.PAID)).contains(dollars("100"));
    assertThat(first.value(SourceField.PATIENT_RESPONSIBILITY)).contains(dollars("30"));
    assertThat(first.value(SourceField.ADJUSTMENTS)).contains(List.of());
    assertThat(first.get(SourceField.STATUS)).isEmpty();
  }

  @Test
  void adjustments_before_the_first_service_are_the_claims() {
    Read read = readRemittance(remittance("100", TWO_CLAIMS));

    var second = read.claims().getLast();
    assertThat(second.fields().value(SourceField.ADJUSTMENTS))
        .contains(List.of(new Adjustment("OA", "23", Money.ofCents(2_000))));
    assertThat(second.lines().getFirst().fields().value(SourceField.ADJUSTMENTS))
        .contains(List.of());
    assertThat(second.fields().get(SourceField.PATIENT_RESPONSIBILITY)).isEmpty();
  }

  @Test
  void without_a_rendering_provider_it_is_the_payee() {
    Read read = readRemittance(remittance("100", TWO_CLAIMS));

    var second = read.claims().getLast().fields();
    assertThat(second.value(SourceField.PROVIDER_NAME)).contains("DEMO CLINIC");
    assertThat(second.value(SourceField.PROVIDER_NPI)).contains("9123456789");
  }

  @Test
  void a_period_of_service_keeps_both_days() {
    SourceLine line = readRemittance(remittance("100", TWO_CLAIMS)).lines().get(1);

    assertThat(line.fields().value(SourceField.SERVICE_DATE)).contains(LocalDate.of(2026, 1, 11));
    assertThat(line.fields().value(SourceField.SERVICE_DATE_END))
        .contains(LocalDate.of(2026, 1, 12));
    assertThat(line.fields().value(SourceField.CODE_SYSTEM)).contains(CodeSystem.CDT);
  }

  @Test
  void a_revenue_code_is_both_the_code_and_the_revenue_code() {
    SourceLine line = readRemittance(remittance("100", TWO_CLAIMS)).lines().getLast();

    assertThat(line.fields().value(SourceField.CODE_SYSTEM)).contains(CodeSystem.REVENUE);
    assertThat(line.fields().value(SourceField.PROCEDURE_CODE)).contains("450");
    assertThat(line.fields().value(SourceField.REVENUE_CODE)).contains("0450");
    assertThat(line.fields().value(SourceField.UNITS)).contains(dollars("0.5"));
  }

  @ParameterizedTest
  @CsvSource({
    "4, DENIED",
    "22, REVERSAL",
    "23, DENIED",
    "25, ESTIMATE",
    "5, PENDING",
    "1, ",
    "2, ",
    "3, ",
    "19, ",
    "20, ",
    "21, "
  })
  void only_some_claim_statuses_are_a_lines_status(String code, LineStatus status) {
    Read read = readRemittance(remittance("0", "CLP*A*" + code + "*0*0", "SVC*HC:99213*0*0"));

    assertThat(Reads.claim(read).value(SourceField.STATUS)).isEqualTo(Optional.ofNullable(status));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_reversal_and_its_correction_both_stay() {
    Read read =
        readRemittance(
            remittance(
                "10",
                "CLP*A*22*-100*-80**12*ICN",
                "SVC*HC:99213*-100*-80",
                "CAS*CO*45*-20",
                "CLP*A*1*100*90*0*12*ICN",
                "SVC*HC:99213*100*90",
                "CAS*CO*45*10"));

    assertThat(Reads.stated(read, SourceField.BILLED))
        .containsExactly(Optional.of(dollars("-100")), Optional.of(dollars("100")));
    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS).getFirst().orElseThrow())
        .containsExactly(new Adjustment("CO", "45", Money.ofCents(-2_000)));
    assertThat(read.claims().getFirst().fields().value(SourceField.STATUS))
        .contains(LineStatus.REVERSAL);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_claim_without_services_is_a_line() {
    Read read =
        readRemittance(remittance("60", "CLP*A*1*100*60*10*12*ICN", "CAS*CO*45*30", "CAS*PR*1*10"));

    SourceLine line = read.lines().getFirst();
    assertThat(line.fields().get(SourceField.PROCEDURE_CODE)).isEmpty();
    assertThat(line.fields().value(SourceField.BILLED)).contains(dollars("100"));
    assertThat(line.fields().value(SourceField.PAID)).contains(dollars("60"));
    assertThat(line.fields().value(SourceField.PATIENT_RESPONSIBILITY)).contains(dollars("10"));
    assertThat(line.fields().value(SourceField.ADJUSTMENTS).orElseThrow()).hasSize(2);
    assertThat(Reads.claim(read).get(SourceField.ADJUSTMENTS)).isEmpty();
    assertThat(Reads.rules(read)).containsExactly(ReadingRules.CLAIM_ONLY.id());
  }

  @Test
  void provider_adjustments_take_part_in_the_balance() {
    String[] claim = {"CLP*A*1*100*80", "SVC*HC:99213*100*80"};
    String document = remittance("81.27", claim[0], claim[1], "PLB*9123456789*20261231*CV*-1.27");
    String wrong = remittance("81.28", claim[0], claim[1], "PLB*9123456789*20261231*CV*-1.27");

    assertThat(readRemittance(document).findings()).isEmpty();
    assertThat(readRemittance(wrong).findings())
        .containsExactly(
            Finding.of(
                ReadingRules.DOCUMENT_UNBALANCED,
                new Place.Element(4, 2),
                "the payment is 81.28, the claims less provider adjustments are 81.27"));
  }

  @Test
  void an_empty_charge_counts_as_nothing_and_is_reported() {
    Read read = readRemittance(remittance("0", "CLP*A*1*742*0", "SVC*HC:59426******742*742**1"));

    assertThat(Reads.amount(read.lines().getFirst(), SourceField.BILLED)).contains(BigDecimal.ZERO);
    assertThat(Reads.rules(read)).contains(ReadingRules.SYNTAX_REPAIRED.id());
  }

  @Test
  void services_without_a_charge_stay() {
    SourceLine line = line("CLP*A*1*0*0", "SVC*HC:G8427*0*0**0");

    assertThat(line.fields().value(SourceField.BILLED)).contains(dollars("0"));
    assertThat(line.fields().value(SourceField.UNITS)).contains(dollars("0"));
  }

  @Test
  void a_rendering_provider_without_an_npi_does_not_get_the_payees() {
    Read read =
        readRemittance(
            remittance("0", "CLP*A*1*0*0", "NM1*82*2*OTHER*****FI*999", "SVC*HC:99213*0*0"));

    assertThat(Reads.claim(read).value(SourceField.PROVIDER_NAME)).contains("OTHER");
    assertThat(Reads.claim(read).get(SourceField.PROVIDER_NPI)).isEmpty();
  }

  @Test
  void a_line_may_name_the_npi_of_its_provider() {
    SourceLine line = line("CLP*A*1*0*0", "SVC*HC:99213*0*0", "REF*HPI*9333333336");

    assertThat(line.fields().value(SourceField.PROVIDER_NPI)).contains("9333333336");
  }

  @Test
  void remarks_and_changed_codes_are_reported() {
    Read read =
        readRemittance(
            remittance(
                "0", "CLP*A*1*0*0", "MOA***MA02", "SVC*HC:99213*0*0***HC:99214", "LQ*HE*N14"));

    assertThat(read.findings())
        .extracting(Finding::rule)
        .containsOnly(ReadingRules.REMARK.id())
        .hasSize(3);
    assertThat(Reads.text(read.lines().getFirst(), SourceField.PROCEDURE_CODE)).contains("99213");
  }

  @Test
  void amounts_are_exact_however_they_are_written() {
    for (String amount : List.of("7.5", "07.50", " 7.5 ", "+7.5", "7,50", "1E3", "$7.50")) {
      Read read = readRemittance(remittance("0", "CLP*A*1*0*0", "SVC*HC:99213*" + amount + "*0"));
      boolean number = List.of("7.5", "07.50", " 7.5 ").contains(amount);

      assertThat(Reads.amount(read.lines().getFirst(), SourceField.BILLED).isPresent())
          .as(amount)
          .isEqualTo(number);
      assertThat(Reads.rules(read).contains(ReadingRules.AMOUNT_UNREADABLE.id()))
          .as(amount)
          .isEqualTo(!number);
    }
  }

  @Test
  void a_received_date_is_no_service_date() {
    Read read =
        readRemittance(remittance("0", "CLP*A*1*0*0", "DTM*050*20260101", "SVC*HC:99213*0*0"));

    assertThat(Reads.claim(read).get(SourceField.SERVICE_DATE)).isEmpty();
  }

  @Test
  void a_claim_of_endless_lines_is_handed_out_in_parts() {
    String document = remittance("0", "CLP*A*1*1*1" + "~SVC*HC:99213*1*1".repeat(12_001));

    Read read = readRemittance(document);

    assertThat(read.outcome()).isEqualTo(new Reading.Read());
    assertThat(read.lines()).hasSize(12_001);
    assertThat(read.claims())
        .hasSize(3)
        .allMatch(claim -> claim.fields().get(SourceField.BILLED).isEmpty());
  }
}
