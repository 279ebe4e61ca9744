package io.claimport.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.adapters.documents.csv.CsvDocumentReader;
import io.claimport.adapters.documents.html.HtmlDocumentReader;
import io.claimport.adapters.documents.text.TextDocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Documents that nobody here wrote, in the folder that the system property
/// `claimport.samples` names. Without it these tests are skipped, and the build says so.
class SampleDocumentsTest {

  private static Path folder(String name) {
    String samples = System.getProperty("claimport.samples", "");
    assumeThat(samples)
        .as("SKIPPED: the property claimport.samples names no folder with sample documents")
        .isNotBlank();
    Path folder = Path.of(samples, name);
    assumeThat(folder).as("SKIPPED: there are no sample documents in %s", folder).isDirectory();
    return folder;
  }

  private static Result sample(String name) throws IOException {
    Path file = folder("text").resolve(name);
    assumeThat(file).as("SKIPPED: there is no sample document %s", file).isRegularFile();
    return RoundTrip.of(new TextDocumentReader(), Files.readAllBytes(file));
  }

  private static List<Optional<String>> codes(Result result) {
    return result.lineItems().stream()
        .map(item -> Optional.ofNullable(item.codes().procedure()).map(code -> code.value()))
        .toList();
  }

  private static List<@Nullable String> amounts(
      Result result, Function<LineItem, @Nullable Money> amount) {
    return result.lineItems().stream()
        .map(item -> Optional.ofNullable(amount.apply(item)).map(Money::toString).orElse(null))
        .toList();
  }

  private static void assertThatNothingButBilledIsStated(Result result) {
    assertThat(result.lineItems())
        .allMatch(item -> item.amounts().allowed() == null)
        .allMatch(item -> item.amounts().paidByInsurance() == null)
        .allMatch(item -> item.amounts().patientResponsibility() == null);
  }

  private static void assertThatClaimStates(
      Result result, SourceField<BigDecimal> field, String amount) {
    StatedFields claim = result.read().claims().getFirst().fields();
    assertThat(claim.value(field)).contains(new BigDecimal(amount));
  }

  @Test
  void a_dental_bill() throws IOException {
    Result result = sample("seed_dental_bill_clean.txt");

    assertThat(result.read().outcome()).isEqualTo(new Reading.Read());
    assertThat(codes(result)).containsExactly(Optional.of("D1110"), Optional.of("D0150"));
    assertThat(result.lineItems())
        .extracting(item -> item.codes().description())
        .containsExactly("Prophylaxis (Cleaning)", "Comprehensive Oral Evaluation");
    assertThat(result.lineItems())
        .allMatch(item -> LocalDate.of(2024, 2, 10).equals(item.serviceDates().first()));
    assertThat(amounts(result, item -> item.amounts().billed())).containsExactly("120.00", "85.00");
    assertThatNothingButBilledIsStated(result);
    assertThatClaimStates(result, SourceField.BILLED, "205.00");
    assertThatClaimStates(result, SourceField.PAID, "164.00");
    assertThatClaimStates(result, SourceField.PATIENT_RESPONSIBILITY, "41.00");
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void a_medical_bill() throws IOException {
    Result result = sample("seed_medical_bill_clean.txt");

    assertThat(codes(result))
        .containsExactly(Optional.of("99214"), Optional.of("80053"), Optional.of("85025"));
    assertThat(result.lineItems())
        .extracting(item -> item.codes().description())
        .containsExactly(
            "Office Visit, Detailed", "Comprehensive Metabolic Panel", "Complete Blood Count");
    assertThat(result.lineItems())
        .allMatch(item -> LocalDate.of(2024, 6, 20).equals(item.serviceDates().first()));
    assertThat(amounts(result, item -> item.amounts().billed()))
        .containsExactly("200.00", "65.00", "35.00");
    assertThatNothingButBilledIsStated(result);
    assertThatClaimStates(result, SourceField.BILLED, "300.00");
    assertThatClaimStates(result, SourceField.PAID, "180.00");
    assertThatClaimStates(result, SourceField.PATIENT_RESPONSIBILITY, "45.00");
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void an_explanation_of_benefits() throws IOException {
    Result result = sample("seed_insurance_eob_clean.txt");

    assertThat(codes(result)).containsExactly(Optional.empty(), Optional.empty());
    assertThat(result.lineItems())
        .extracting(item -> item.codes().description())
        .containsExactly("Office Visit - Level 3", "Lab Work - Basic Panel");
    assertThat(result.lineItems())
        .allMatch(item -> LocalDate.of(2024, 5, 1).equals(item.serviceDates().first()));
    assertThat(amounts(result, item -> item.amounts().billed())).containsExactly("180.00", "95.00");
    assertThat(amounts(result, item -> item.amounts().allowed()))
        .containsExactly("150.00", "75.00");
    assertThat(amounts(result, item -> item.amounts().paidByInsurance()))
        .containsExactly("120.00", "60.00");
    assertThat(amounts(result, item -> item.amounts().patientResponsibility()))
        .containsExactly("30.00", "15.00");
    assertThatClaimStates(result, SourceField.BILLED, "275.00");
    assertThatClaimStates(result, SourceField.ALLOWED, "225.00");
    assertThatClaimStates(result, SourceField.PAID, "180.00");
    assertThatClaimStates(result, SourceField.PATIENT_RESPONSIBILITY, "45.00");
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void a_bill_with_the_codes_behind_the_words() throws IOException {
    Result result = sample("seed_patient_001_doc_1_medical_bill.txt");

    assertThat(codes(result))
        .containsExactly(
            Optional.of("99213"), Optional.of("76805"), Optional.of("80053"), Optional.empty());
    assertThat(result.lineItems())
        .extracting(item -> item.codes().description())
        .containsExactly("Office Visit", "Obstetric Ultrasound", "Metabolic Panel", "Facility Fee");
    assertThat(result.lineItems())
        .allMatch(item -> LocalDate.of(2026, 1, 10).equals(item.serviceDates().first()));
    assertThat(amounts(result, item -> item.amounts().billed()))
        .containsExactly("150.00", "285.00", "45.00", "20.00");
    assertThatNothingButBilledIsStated(result);
    assertThatClaimStates(result, SourceField.BILLED, "500.00");
    assertThatClaimStates(result, SourceField.PAID, "280.00");
    assertThatClaimStates(result, SourceField.PATIENT_RESPONSIBILITY, "220.00");
  }

  @Test
  void an_explanation_of_benefits_in_blocks() throws IOException {
    Result result = sample("seed_patient_004_doc_2_eob.txt");

    assertThat(codes(result))
        .containsExactly(Optional.of("99214"), Optional.of("84443"), Optional.of("55700"));
    assertThat(result.lineItems())
        .allMatch(item -> LocalDate.of(2026, 1, 28).equals(item.serviceDates().first()));
    assertThat(amounts(result, item -> item.amounts().billed()))
        .containsExactly("185.00", "55.00", "425.00");
    assertThat(amounts(result, item -> item.amounts().allowed()))
        .as("that of the denied line is derived")
        .containsExactly("140.00", "45.00", "0.00");
    assertThat(amounts(result, item -> item.amounts().paidByInsurance()))
        .containsExactly("112.00", "45.00", "0.00");
    assertThat(amounts(result, item -> item.amounts().patientResponsibility()))
        .containsExactly("28.00", "0.00", "425.00");
    assertThat(result.findings()).extracting(Finding::rule).containsExactly("P-TXT-DATE");
  }

  @Test
  void a_statement_in_html() throws IOException {
    Path file = folder("html").resolve("seed_sample_colonoscopy_bill.html");
    Result result = RoundTrip.of(new HtmlDocumentReader(), Files.readAllBytes(file));

    assertThat(codes(result))
        .containsExactly(Optional.of("45378"), Optional.of("45378"), Optional.of("00812"));
    assertThat(amounts(result, item -> item.amounts().billed()))
        .containsExactly("2400.00", "2400.00", "850.00");
    assertThat(amounts(result, item -> item.amounts().allowed()))
        .containsExactly("1200.00", "1200.00", "500.00");
    assertThat(amounts(result, item -> item.amounts().patientResponsibility()))
        .containsExactly("350.00", "350.00", "220.00");
    assertThatClaimStates(result, SourceField.PAID, "1500.00");
    assertThat(result.findings())
        .extracting(Finding::rule)
        .contains("P-TOTALS", "P-KEEP")
        .doesNotContain("READ-UNEXPLAINED");
  }

  private static LineItemTotals totals(Result result) {
    assertThat(result.read().outcome()).isEqualTo(new Reading.Read());
    return LineItemTotals.of(result.lineItems());
  }

  private static Result table(String name) throws IOException {
    Path file = folder("csv").resolve(name);
    assumeThat(file).as("SKIPPED: there is no sample document %s", file).isRegularFile();
    byte[] document = Files.readAllBytes(file);
    assertThat(new CsvDocumentReader().recognize(document)).isEqualTo(Recognition.CERTAIN);
    return RoundTrip.of(new CsvDocumentReader(), document);
  }

  @Test
  void a_ledger_of_transactions() throws IOException {
    Result result = table("synthea_claims_transactions.first34rows.csv");
    LineItemTotals totals = totals(result);

    assertThat(result.read().claims()).hasSize(3);
    assertThat(totals.lines()).isEqualTo(8);
    assertThat(totals.billed().amount()).isEqualByComparingTo("1543.98");
    assertThat(totals.allowed().amount()).isEqualByComparingTo("1543.98");
    assertThat(totals.paidByInsurance().amount()).isEqualByComparingTo("128.45");
    assertThat(totals.patientResponsibility().amount()).isEqualByComparingTo("1415.53");
    assertThat(totals.patientResponsibility().linesWithout()).isZero();
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void a_research_file_of_carrier_claims() throws IOException {
    Result result = table("cms_rif_synthea_carrier.psv");
    LineItemTotals totals = totals(result);

    assertThat(result.read().claims()).hasSize(37);
    assertThat(totals.lines()).isEqualTo(221);
    assertThat(totals.billed().amount()).isEqualByComparingTo("145554.31");
    assertThat(totals.allowed().amount()).isEqualByComparingTo("145554.31");
    assertThat(totals.paidByInsurance().amount()).isEqualByComparingTo("112165.91");
    assertThat(totals.patientResponsibility().amount()).isEqualByComparingTo("33388.40");
    assertThat(result.lineItems()).filteredOn(SampleDocumentsTest::isFree).hasSize(109);
    assertThat(result.lineItems())
        .allMatch(item -> item.serviceDates().first() != null)
        .allMatch(item -> item.provider().npi() != null);
    assertThat(result.findings())
        .extracting(Finding::rule)
        .containsOnly("P-KEEP", "P-REPEATED-PAYMENT");
  }

  private static boolean isFree(LineItem item) {
    return Money.ZERO.equals(item.amounts().billed());
  }
}
