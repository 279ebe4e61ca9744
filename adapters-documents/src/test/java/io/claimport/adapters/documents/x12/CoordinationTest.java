package io.claimport.adapters.documents.x12;

import static io.claimport.adapters.documents.Reads.dollars;
import static io.claimport.adapters.documents.x12.Interchange.bill;
import static io.claimport.adapters.documents.x12.Interchange.readBill;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What another payer decided on a bill as a whole, before the bill was sent here.
class CoordinationTest {

  private static final String[] DECIDED = {
    "CLM*A*200***11::1",
    "DTP*472*D8*20260110",
    "SBR*P*19*******CI",
    "CAS*PR*1*50*1",
    "AMT*D*150",
    "AMT*F2*50",
    "NM1*PR*2*FIRST*****PI*PAYER1"
  };

  private static Read decided(String... lines) {
    String[] all =
        List.of(List.of(DECIDED), List.of(lines)).stream()
            .flatMap(List::stream)
            .toArray(String[]::new);
    return readBill(bill(all));
  }

  @Test
  void P_837_COB__an_only_line_takes_over_what_was_decided_on_the_claim() {
    Read read = decided("LX*1", "SV3*AD:D3320*200****1");

    assertThat(Reads.stated(read, SourceField.PAID)).containsExactly(Optional.of(dollars("150")));
    assertThat(Reads.stated(read, SourceField.PATIENT_RESPONSIBILITY))
        .containsExactly(Optional.of(dollars("50")));
    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS))
        .containsExactly(Optional.of(List.of(new Adjustment("PR", "1", Money.ofCents(5_000)))));
    assertThat(Reads.claim(read).value(SourceField.PAID)).contains(dollars("150"));
    assertThat(Reads.claim(read).get(SourceField.ADJUSTMENTS)).isEmpty();
    assertThat(Reads.claim(read).get(SourceField.STATUS)).isEmpty();
    assertThat(Reads.rules(read)).containsExactly(ReadingRules.COORDINATION.id());
  }

  @Test
  void P_837_COB__of_several_lines_none_takes_it_over() {
    Read read = decided("LX*1", "SV3*AD:D3320*150****1", "LX*2", "SV3*AD:D3330*50****1");

    assertThat(Reads.stated(read, SourceField.PAID)).containsOnly(Optional.empty());
    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS)).containsOnly(Optional.empty());
    assertThat(Reads.claim(read).value(SourceField.PAID)).contains(dollars("150"));
    assertThat(Reads.claim(read).get(SourceField.ADJUSTMENTS)).isEmpty();
    assertThat(Reads.rules(read)).containsExactly(ReadingRules.COORDINATION.id());
  }

  @Test
  void a_line_with_a_decision_of_its_own_keeps_it() {
    Read read = decided("LX*1", "SV3*AD:D3320*200****1", "SVD*PAYER1*200*AD:D3320**1");

    assertThat(Reads.stated(read, SourceField.PAID)).containsExactly(Optional.of(dollars("200")));
    assertThat(Reads.claim(read).value(SourceField.ADJUSTMENTS).orElseThrow()).hasSize(1);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_payment_without_reasons_does_not_say_that_there_are_none() {
    Read read =
        readBill(
            bill(
                "CLM*A*200***13:A:1",
                "SBR*P*19*******MA",
                "AMT*C4*150",
                "LX*1",
                "SV2*0450*HC:99284*200*UN*1"));

    assertThat(Reads.stated(read, SourceField.PAID)).containsExactly(Optional.of(dollars("150")));
    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS)).containsExactly(Optional.empty());
  }

  @Test
  void another_payer_that_has_not_decided_changes_nothing() {
    Read read =
        readBill(
            bill("CLM*A*30***11:B:1", "SBR*S*18*******CI", "OI***Y", "LX*1", "SV1*HC:99213*30"));

    assertThat(Reads.stated(read, SourceField.PAID)).containsExactly(Optional.empty());
    assertThat(Reads.claim(read).value(SourceField.STATUS)).contains(LineStatus.BILLED);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void an_insurer_is_a_payer_too() {
    Read read =
        readBill(
            bill(
                "CLM*A*200***11::1",
                "SBR*S*18*******CI",
                "NM1*IN*2*SECOND*****24*PAYER2",
                "SBR*P*32*******CI",
                "NM1*IN*2*FIRST*****24*PAYER1",
                "LX*1",
                "SV1*HC:99213*200*UN*1",
                "SVD*PAYER2*20*HC:99213**1",
                "SVD*PAYER1*150*HC:99213**1"));

    assertThat(Reads.stated(read, SourceField.PAID)).containsExactly(Optional.of(dollars("150")));
  }
}
