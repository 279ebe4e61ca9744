package io.claimport.adapters.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables in the manner of the research files of CMS, cut down to the columns that matter.
class ResearchFilesTest {

  private static Result read(String text) {
    return RoundTrip.of(new CsvDocumentReader(), Reads.utf8(text));
  }

  @Test
  void carrier_lines_take_their_own_amounts_and_not_those_of_their_claim() {
    Result result =
        read(
            """
            CLM_ID|CLM_FROM_DT|CLM_PMT_AMT|NCH_CARR_CLM_SBMTD_CHRG_AMT|PRF_PHYSN_NPI|LINE_SRVC_CNT|\
            LINE_1ST_EXPNS_DT|LINE_LAST_EXPNS_DT|HCPCS_CD|HCPCS_1ST_MDFR_CD|HCPCS_2ND_MDFR_CD|\
            LINE_NCH_PMT_AMT|LINE_BENE_PTB_DDCTBL_AMT|LINE_COINSRNC_AMT|LINE_SBMTD_CHRG_AMT|\
            LINE_ALOWD_CHRG_AMT|LINE_ICD_DGNS_CD
            -7|01-Jan-2026|160.00|300.00|9999310391|2|10-Jan-2026|11-Jan-2026|99213|25|59|60.00|\
            20.00|20.00|150.00|100.00|J069
            -7|01-Jan-2026|160.00|300.00|9999310391|1|12-Jan-2026|12-Jan-2026|||80.00|0|20.00|\
            100.00|100.00|50.00
            -7|01-Jan-2026|160.00|300.00|9999310391|1|12-Jan-2026|12-Jan-2026|G0444|||80.00|0|\
            20.00|150.00|100.00|
            """);

    LineItem first = result.lineItems().getFirst();
    assertThat(result.lineItems()).hasSize(2);
    assertThat(first.claimNumber()).hasToString("CLM-DEMO--7");
    assertThat(first.serviceDates().first()).isEqualTo("2026-01-10");
    assertThat(first.serviceDates().last()).isEqualTo("2026-01-11");
    assertThat(first.codes().procedure().modifiers()).containsExactly("25", "59");
    assertThat(first.codes().diagnosisCodes()).containsExactly("J069");
    assertThat(first.amounts())
        .isEqualTo(
            new Amounts(
                Money.ofCents(150_00),
                Money.ofCents(100_00),
                Money.ofCents(60_00),
                Money.ofCents(40_00),
                List.of(
                    Adjustment.deductible(Money.ofCents(20_00)),
                    Adjustment.coinsurance(Money.ofCents(20_00)))));
    assertThat(result.read().findings()).as("the ragged row alone").hasSize(1);
  }

  @Test
  void outpatient_lines_leave_the_total_line_out_and_add_up_both_payments() {
    Result result =
        read(
            """
            CLM_ID|CLM_TOT_CHRG_AMT|REV_CNTR|REV_CNTR_DT|HCPCS_CD|REV_CNTR_UNIT_CNT|\
            REV_CNTR_RATE_AMT|REV_CNTR_CASH_DDCTBL_AMT|REV_CNTR_COINSRNC_WGE_ADJSTD_C|\
            REV_CNTR_PRVDR_PMT_AMT|REV_CNTR_BENE_PMT_AMT|REV_CNTR_PTNT_RSPNSBLTY_PMT|\
            REV_CNTR_PMT_AMT_AMT|REV_CNTR_TOT_CHRG_AMT
            9|150.00|0450|10-Jan-2026|99283|1|10.00|5.00|15.00|60.00|10.00|20.00|70.00|100.00
            9|150.00|0300|10-Jan-2026|80053|1|10.00|0.00|10.00|40.00|0.00|10.00|40.00|50.00
            9|150.00|0001|||0|0.00|0.00|0.00|0.00|0.00|0.00|110.00|150.00
            """);

    assertThat(result.lineItems())
        .extracting(item -> item.codes().revenueCode())
        .containsExactly("0450", "0300");
    assertThat(result.lineItems())
        .extracting(item -> item.amounts().paidByInsurance())
        .containsExactly(Money.ofCents(70_00), Money.ofCents(40_00));
    assertThat(result.lineItems().getFirst().amounts().allowed()).isEqualTo(Money.ofCents(90_00));
    assertThat(result.findings())
        .extracting(finding -> finding.rule())
        .containsExactly("P-REV0001");
  }

  @Test
  void drug_events_are_priced_by_their_total_cost() {
    Result result =
        read(
            """
            PDE_ID|SRVC_DT|PROD_SRVC_ID|QTY_DSPNSD_NUM|CVRD_D_PLAN_PD_AMT|NCVRD_PLAN_PD_AMT|\
            PTNT_PAY_AMT|OTHR_TROOP_AMT|LICS_AMT|TOT_RX_CST_AMT
            5|10-Jan-2026|00093010601|30|126.99|0.00|235.85|0.00|187.16|550.00
            """);

    LineItem event = result.lineItems().getFirst();
    assertThat(event.codes().procedure())
        .hasToString("ProcedureCode[value=00093010601, system=NDC, modifiers=[]]");
    assertThat(event.amounts())
        .isEqualTo(
            new Amounts(
                Money.ofCents(550_00),
                null,
                Money.ofCents(126_99),
                Money.ofCents(235_85),
                List.of()));
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void lines_without_a_day_or_a_physician_take_those_of_their_claim() {
    Result result =
        read(
            """
            BENE_ID|CLM_ID|CLM_FROM_DT|CLM_THRU_DT|NCH_PROFNL_CMPNT_CHRG_AMT|ORG_NPI_NUM|REV_CNTR|\
            REV_CNTR_DT|HCPCS_CD|REV_CNTR_TOT_CHRG_AMT|REV_CNTR_PRVDR_PMT_AMT|RNDRNG_PHYSN_NPI
            1|-8|10-Mar-2026|12-Mar-2026|4|9999310391|0300|11-Mar-2026|G0444|10.00|8.00|9999310383
            1|-8|10-Mar-2026|10-Mar-2026|4|9999310391|0301| |99213|20.00|16.00| \s
            """);

    assertThat(result.lineItems())
        .extracting(item -> item.serviceDates().first().toString())
        .containsExactly("2026-03-11", "2026-03-10");
    assertThat(result.lineItems())
        .as("the claim's last day is not the line's")
        .allSatisfy(item -> assertThat(item.serviceDates().last()).isNull());
    assertThat(result.lineItems())
        .extracting(item -> item.provider().npi().value())
        .containsExactly("9999310383", "9999310391");
    assertThat(result.read().findings()).isEmpty();
  }
}
