package io.claimport.adapters.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.ReadingRules;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables in the manner of payers' exports, with invented people.
class PayerExportsTest {

  private static Result read(String text) {
    return RoundTrip.of(new CsvDocumentReader(), Reads.utf8(text));
  }

  private static LineItem first(String text) {
    return read(text).lineItems().getFirst();
  }

  @Test
  void several_diagnoses_modifiers_and_a_revenue_code_have_columns_of_their_own() {
    Result result =
        read(
            """
            CLAIM_NUM,SERVICE_FROM,SERVICE_THRU,PAID_DATE,DIAG_1,DIAG_2,PROC_CODE,MODIFIER_1,\
            MODIFIER_2,MODIFIER_3,REVENUE_CD,BILLED_CHARGES,ALLOWED_AMT,DEDUCTIBLE,COPAY,\
            COINSURANCE,PLAN_PAID,PROVIDER_NAME
            A1,2026-01-10,2026-01-12,2026-02-01,M54.5,J06.9,99213,25,59,GT,0270,100.00,80.00,\
            10.00,0,5.00,65.00,Elm Clinic (DEMO)
            """);

    LineItem item = result.lineItems().getFirst();
    assertThat(item.codes().diagnosisCodes()).containsExactly("M54.5", "J06.9");
    assertThat(item.codes().procedure().modifiers()).containsExactly("25", "59", "GT");
    assertThat(item.codes().revenueCode()).isEqualTo("0270");
    assertThat(item.amounts().patientResponsibility()).hasToString("15.00");
    assertThat(result.findings()).as("a day of payment is no money").isEmpty();
  }

  @Test
  void what_the_plan_paid_above_the_charge_is_reported_and_nothing_is_made_up() {
    Result result =
        read(
            """
            ClaimID,DateFilled,DrugName,BilledAmt,CopayAmt,DeductibleAmt,PlanPaidAmt
            B1,03/25/2026,Rosuvastatin,187.49,35,4.98,206.41
            """);

    LineItem item = result.lineItems().getFirst();
    assertThat(item.amounts().allowed()).isNull();
    assertThat(item.amounts().patientResponsibility()).hasToString("39.98");
    assertThat(Reads.rules(result.read())).isEmpty();
    assertThat(result.findings()).extracting(finding -> finding.rule()).contains("P-ORDER");
  }

  @Test
  void an_empty_cell_leaves_it_to_the_next_column_for_the_same_field() {
    Result result =
        read(
            """
            CLM_NBR,SVC_DT,PROC_DT,CPT,NDC,CHRG_AMT,COST
            C1,01-20-2026,01-25-2026,99213,,10.00,9.00
            C2,,01-26-2026,,00093-0058-01,,8.00
            """);

    assertThat(result.lineItems())
        .extracting(item -> item.serviceDates().first().toString())
        .containsExactly("2026-01-20", "2026-01-26");
    assertThat(result.lineItems())
        .extracting(item -> item.codes().procedure().value())
        .containsExactly("99213", "00093005801");
    assertThat(result.lineItems().get(1).amounts().billed()).as("never an amount").isNull();
  }

  @Test
  void a_status_may_be_said_in_other_words() {
    String table =
        """
        Claim #,Service Date,Description,Amount Billed,Amount Paid,Claim Status
        D1,01/20/2026,Visit,10.00,8.00,Processed
        D2,01/20/2026,X-ray,20.00,,Not covered
        """;

    assertThat(read(table).lineItems())
        .extracting(LineItem::status)
        .containsExactly(LineStatus.PAID, LineStatus.DENIED);
    assertThat(first(table).amounts().paidByInsurance()).hasToString("8.00");
  }

  @Test
  void a_warehouse_keeps_days_and_identifiers_of_line_and_claim_side_by_side() {
    Result result =
        read(
            """
            claim_id,claim_line_number,claim_start_date,claim_end_date,claim_line_start_date,\
            claim_line_end_date,revenue_center_code,service_unit_quantity,hcpcs_code,\
            hcpcs_modifier_1,hcpcs_modifier_4,rendering_npi,billing_npi,paid_date,paid_amount,\
            allowed_amount,charge_amount,copayment_amount,diagnosis_code_1,diagnosis_code_2
            F1,1,2026-01-01,2026-01-09,2026-01-03,2026-01-03,0450,2,99283,25,GT,9999310383,\
            9999310391,2026-02-01,60.00,80.00,100.00,20.00,R51,I10
            F1,2,2026-01-01,2026-01-09,,,0300,1,80053,,,,9999310391,2026-02-01,8.00,8.00,10.00,,,
            """);

    assertThat(result.lineItems())
        .extracting(item -> item.serviceDates().first().toString())
        .containsExactly("2026-01-03", "2026-01-01");
    assertThat(result.lineItems())
        .allSatisfy(item -> assertThat(item.serviceDates().last()).isNull());
    assertThat(result.lineItems())
        .extracting(item -> item.provider().npi().value())
        .containsExactly("9999310383", "9999310391");
    assertThat(result.lineItems().getFirst().codes().procedure().modifiers())
        .containsExactly("25", "GT");
    assertThat(result.lineItems().getFirst().amounts().patientResponsibility())
        .hasToString("20.00");
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void what_the_patient_paid_stands_in_for_a_share_that_has_no_column() {
    String table =
        """
        Rx Number,Fill Date,Drug Name,Cost,Plan Paid,Patient Paid
        G1,2026-02-01,Lisinopril,15.50,5.50,10.00
        """;

    assertThat(first(table).amounts().patientResponsibility()).hasToString("10.00");
  }

  @Nested
  class Below_the_services {

    private static final String EXPORT =
        """
        Claims for Nora Example (DEMO)

        "Claim Number","Patient Name","Service Date","Provider","Total Charges","My Responsibility"
        "E-1","Nora Example (DEMO)","01/15/2026","Elm Clinic (DEMO)","$1,240.00","$40.00"
        "E-2","Nora Example (DEMO)","01/20/2026","Elm Clinic (DEMO)","$60.00","$0.00"
        """;

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Total for 2 claims",
          "Grand Total:",
          "TOTALS",
          "Total (2 claims)",
          "Sub-Total",
          "Claims total",
          "Total charges:"
        })
    void a_row_of_totals_has_many_names(String name) {
      Result right = read(EXPORT + '"' + name + "\",,,,\"$1,300.00\",\"$40.00\"\n");
      Result wrong = read(EXPORT + '"' + name + "\",,,,\"$1,301.00\",\"$40.00\"\n");

      assertThat(right.lineItems()).hasSize(2);
      assertThat(right.findings()).isEmpty();
      assertThat(wrong.findings())
          .extracting(finding -> finding.rule())
          .isEqualTo(List.of("P-TOTALS"));
    }

    @Test
    void a_service_whose_words_begin_so_is_none() {
      Result result =
          read(
              """
              Description,Amount Billed,Amount Paid
              Total hip replacement,1000.00,800.00
              Total,1000.00,800.00
              """);

      assertThat(result.lineItems()).hasSize(1);
    }

    @Test
    void a_remark_is_a_row_that_cannot_be_read() {
      Result result = read(EXPORT + "This is not a bill\n");

      assertThat(result.lineItems()).hasSize(2);
      assertThat(Reads.rules(result.read())).containsExactly(ReadingRules.ROW_UNREADABLE.id());
    }
  }
}
