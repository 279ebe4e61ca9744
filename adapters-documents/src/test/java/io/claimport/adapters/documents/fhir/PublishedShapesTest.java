package io.claimport.adapters.documents.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Claims in the shapes in which payers and examples publish them, cut down to what matters.
class PublishedShapesTest {

  private static final String HL7 = "http://terminology.hl7.org/CodeSystem/adjudication";
  private static final String CARIN = "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication";
  private static final String CMS = "https://bluebutton.cms.gov/fhir/CodeSystem/Adjudication";

  private static String coding(String system, String code) {
    return "{\"system\":\"" + system + "\",\"code\":\"" + code + "\"}";
  }

  private static String amount(String value, String... codings) {
    return "{\"category\":{\"coding\":["
        + String.join(",", codings)
        + "]},\"amount\":{\"value\":"
        + value
        + ",\"currency\":\"USD\"}}";
  }

  private static String item(String... adjudications) {
    return "{\"sequence\":1,\"productOrService\":{\"coding\":["
        + coding("http://www.ama-assn.org/go/cpt", "99213")
        + "]},\"servicedDate\":\"2026-01-10\",\"adjudication\":["
        + String.join(",", adjudications)
        + "]}";
  }

  /// @param members of the claim beside its items, each with its comma
  private static String claim(String members, String... items) {
    return "{\"resourceType\":\"ExplanationOfBenefit\",\"id\":\"E-1\",\"status\":\"active\","
        + members
        + "\"item\":["
        + String.join(",", items)
        + "]}";
  }

  private static Result normalized(String text) {
    return RoundTrip.of(FhirDocumentReader.ofAnyDialect(), Reads.utf8(text));
  }

  private static Read read(String text) {
    return Reads.by(FhirDocumentReader.ofAnyDialect(), text);
  }

  private static LineItem only(String text) {
    return normalized(text).lineItems().getFirst();
  }

  @Test
  void a_drug_says_what_the_patient_paid_and_not_what_the_patient_owes() {
    LineItem item =
        only(
            claim(
                "",
                item(
                    amount("45.50", coding(HL7, "submitted"), coding(CMS, "TOT_RX_CST_AMT")),
                    amount("35.50", coding(HL7, "benefit"), coding(CMS, "CLM_LINE_CVRD_PD_AMT")),
                    amount(
                        "10.00",
                        coding(CARIN, "paidbypatient"),
                        coding(CMS, "CLM_LINE_BENE_PMT_AMT")))));

    assertThat(item.amounts().billed()).hasToString("45.50");
    assertThat(item.amounts().paidByInsurance()).hasToString("35.50");
    assertThat(item.amounts().patientResponsibility()).hasToString("10.00");
    assertThat(item.origin().derivedFields())
        .anyMatch(derived -> derived.field().equals("patient_responsibility"));
  }

  @Test
  void the_third_version_of_cms_knows_a_coinsurance_of_institutions() {
    Read read =
        read(
            claim(
                "",
                item(
                    amount("11.11", coding(CMS, "CLM_LINE_PRVDR_PMT_AMT")),
                    amount("4.50", coding(CMS, "CLM_LINE_INSTNL_ADJSTD_AMT")),
                    amount("3.30", coding(CMS, "CLM_LINE_INSTNL_RDCD_AMT")),
                    amount("75.00", coding(CMS, "CLM_LINE_GRS_BLW_THRSHLD_AMT")),
                    amount("10.00", coding(CMS, "CLM_LINE_LIS_AMT")))));

    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS))
        .containsExactly(Optional.of(List.of(Adjustment.coinsurance(Money.ofCents(4_50)))));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void an_only_line_takes_what_head_and_totals_say_between_them() {
    Result result =
        normalized(
            claim(
                "\"adjudication\":["
                    + amount("620.00", coding(CARIN, "paidtoprovider"))
                    + ","
                    + amount("0.00", coding(CARIN, "paidbypatient"))
                    + "],\"total\":["
                    + amount("620.00", coding(CARIN, "paidtoprovider"))
                    + ","
                    + amount("2650.00", coding(HL7, "submitted"))
                    + "],",
                item()));

    LineItem item = result.lineItems().getFirst();
    assertThat(item.amounts().billed()).hasToString("2650.00");
    assertThat(item.amounts().paidByInsurance()).hasToString("620.00");
    assertThat(item.amounts().patientResponsibility()).hasToString("0.00");
    assertThat(Reads.rules(result.read())).containsExactly(ReadingRules.HEADER_AMOUNTS.id());
  }

  @Test
  void an_only_line_takes_what_it_does_not_say_itself_and_nothing_else() {
    LineItem item =
        only(
            claim(
                "\"total\":["
                    + amount("999.00", coding(HL7, "submitted"))
                    + ","
                    + amount("40.00", coding(CARIN, "discount"))
                    + ","
                    + amount("110.00", coding(CARIN, "paidtoprovider"))
                    + "],\"payment\":{\"amount\":{\"value\":100.00}},",
                item(amount("150.00", coding(HL7, "submitted")))));

    assertThat(item.amounts().billed()).hasToString("150.00");
    assertThat(item.amounts().allowed()).hasToString("110.00");
    assertThat(item.amounts().paidByInsurance()).hasToString("110.00");
  }

  @Test
  void an_only_line_with_a_share_does_not_ask_what_the_patient_paid() {
    Read read =
        read(
            claim(
                "\"total\":[" + amount("0.00", coding(CARIN, "paidbypatient")) + "],",
                item(
                    amount("100.00", coding(HL7, "submitted")),
                    amount("80.00", coding(CARIN, "memberliability")))));

    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_claim_without_lines_is_one_itself() {
    Result result =
        normalized(
            claim(
                "\"billablePeriod\":{\"start\":\"2026-01-10\",\"end\":\"2026-01-12\"},"
                    + "\"provider\":{\"display\":\"Elm Clinic (DEMO)\"},\"adjudication\":["
                    + amount("90.00", coding(HL7, "submitted"))
                    + "],\"payment\":{\"amount\":{\"value\":70.00}},"));

    assertThat(result.lineItems()).hasSize(1);
    LineItem item = result.lineItems().getFirst();
    assertThat(item.amounts().billed()).hasToString("90.00");
    assertThat(item.amounts().paidByInsurance()).hasToString("70.00");
    assertThat(item.serviceDates().first()).isEqualTo("2026-01-10");
    assertThat(item.provider().name()).hasToString("Elm Clinic (DEMO)");
    assertThat(result.findings())
        .extracting(finding -> finding.rule())
        .containsExactly(ReadingRules.HEADER_AMOUNTS.id());
  }

  @Test
  void a_claim_without_lines_and_amounts_is_none() {
    Read read = read(claim(""));

    assertThat(read.claims()).isEmpty();
    assertThat(Reads.rules(read))
        .containsExactly(ReadingRules.TEXT_UNEXPLAINED.id(), ReadingRules.NOT_A_BILL.id());
  }

  @Test
  void code_sets_are_known_by_their_numbers_too() {
    Read read =
        read(
            claim(
                "",
                item(amount("9", coding(HL7, "submitted")))
                    .replace("http://www.ama-assn.org/go/cpt", "urn:oid:2.16.840.1.113883.6.12")));

    assertThat(Reads.stated(read, SourceField.CODE_SYSTEM))
        .containsExactly(Optional.of(CodeSystem.CPT));
  }

  @Test
  void the_type_of_a_resource_may_stand_behind_a_long_text() {
    String text =
        "{\"id\":\"E-1\",\"text\":{\"status\":\"generated\",\"div\":\"<div xmlns="
            + "\\\"http://www.w3.org/1999/xhtml\\\">"
            + "x".repeat(DocumentReader.HEAD_BYTES)
            + "</div>\"},\"item\":["
            + item(amount("9", coding(HL7, "submitted")))
            + "],\"resourceType\":\"ExplanationOfBenefit\"}";
    DocumentReader reader = FhirDocumentReader.ofAnyDialect();

    assertThat(reader.recognize(Arrays.copyOf(Reads.utf8(text), DocumentReader.HEAD_BYTES)))
        .isEqualTo(Recognition.POSSIBLE);
    assertThat(read(text).lines()).hasSize(1);
  }

  @Test
  void codes_count_under_the_address_of_the_other_system_and_without_one() {
    Read read =
        read(
            claim(
                "",
                item(
                    amount("100.00", coding(CARIN, "submitted")),
                    amount("80.00", coding(HL7.replace("http:", "https:"), "eligible")),
                    amount("60.00", "{\"code\":\"benefit\"}"),
                    amount("20.00", coding(HL7, "memberliability")))));

    assertThat(Reads.stated(read, SourceField.BILLED))
        .containsExactly(Optional.of(Reads.dollars("100.00")));
    assertThat(Reads.stated(read, SourceField.ALLOWED))
        .containsExactly(Optional.of(Reads.dollars("80.00")));
    assertThat(Reads.stated(read, SourceField.PAID))
        .containsExactly(Optional.of(Reads.dollars("60.00")));
    assertThat(Reads.stated(read, SourceField.PATIENT_RESPONSIBILITY))
        .containsExactly(Optional.of(Reads.dollars("20.00")));
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void a_matter_of_price_is_no_denial() {
    assertThat(only(claim("", item(amount("9", coding(HL7, "benefit")), denial("45")))).status())
        .isEqualTo(LineStatus.PAID);
    assertThat(only(claim("", item(amount("0", coding(HL7, "benefit")), denial("29")))).status())
        .isEqualTo(LineStatus.DENIED);
  }

  private static String denial(String reason) {
    return "{\"category\":{\"coding\":["
        + coding(CARIN + "Discriminator", "denialreason")
        + "]},\"reason\":{\"coding\":["
        + coding("https://x12.org/codes/claim-adjustment-reason-codes", reason)
        + "]}}";
  }

  @Test
  void nobody_is_called_not_available() {
    Read read =
        read(
            claim(
                "\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"o\",\"name\":\"N/A\"}],"
                    + "\"provider\":{\"reference\":\"#o\"},",
                item(amount("9", coding(HL7, "submitted")))));

    assertThat(Reads.stated(read, SourceField.PROVIDER_NAME)).containsExactly(Optional.empty());
  }

  @Test
  void allowed_less_share_and_payment_needs_no_write_off() {
    Result result =
        normalized(
            claim(
                "\"supportingInfo\":[{\"category\":{\"coding\":["
                    + coding(
                        "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBSupportingInfoType",
                        "patientaccountnumber")
                    + "]},\"valueString\":\"A-1\"}],",
                item(
                    amount("100.00", coding(HL7, "submitted")),
                    amount("80.00", coding(HL7, "eligible")),
                    amount("10.00", coding(HL7, "deductible")),
                    amount("70.00", coding(HL7, "benefit")))));

    assertThat(result.lineItems().getFirst().amounts().patientResponsibility())
        .hasToString("10.00");
    assertThat(result.findings()).isEmpty();
  }
}
