package io.claimport.adapters.documents.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.claimport.adapters.documents.RoundTrip;
import io.claimport.adapters.documents.RoundTrip.Result;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Explanations of benefits that nobody here wrote, in the folder that the system property
/// `claimport.samples` names. Without it these tests are skipped, and the build says so.
class FhirSamplesTest {

  private static Result sample(String name) throws IOException {
    String samples = System.getProperty("claimport.samples", "");
    Path file = Path.of(samples, "fhir", name);
    assumeThat(!samples.isBlank() && Files.isRegularFile(file))
        .as("SKIPPED: there is no sample document %s", file)
        .isTrue();
    byte[] document = Files.readAllBytes(file);
    FhirDocumentReader reader = FhirDocumentReader.ofAnyDialect();
    assertThat(reader.recognize(document)).isEqualTo(Recognition.CERTAIN);
    Result result = RoundTrip.of(reader, document);
    assertThat(result.read().outcome()).isEqualTo(new Reading.Read());
    assertThat(result.read().claims()).hasSize(1);
    return result;
  }

  private static void assertSum(
      Result result, int lines, String sum, Function<LineItem, @Nullable Money> amount) {
    List<Money> stated =
        result.lineItems().stream()
            .flatMap(item -> Optional.ofNullable(amount.apply(item)).stream())
            .toList();

    assertThat(stated).hasSize(lines);
    assertThat(stated.stream().reduce(Money.ZERO, Money::plus)).hasToString(sum);
  }

  private static String adjusted(Result result, String reason) {
    return result.read().lines().stream()
        .flatMap(line -> line.fields().value(SourceField.ADJUSTMENTS).stream())
        .flatMap(List::stream)
        .filter(each -> each.group().equals("PR") && each.reason().equals(reason))
        .map(Adjustment::amount)
        .reduce(Money.ZERO, Money::plus)
        .toString();
  }

  private static Optional<BigDecimal> total(Result result, SourceField<BigDecimal> field) {
    return result.read().claims().getFirst().fields().value(field);
  }

  @Test
  void a_professional_claim_with_reversals() throws IOException {
    Result result = sample("carin22_EOBProfessional2.fromfsh.json");

    assertSum(result, 6, "820.00", item -> item.amounts().billed());
    assertSum(result, 6, "258.91", item -> item.amounts().allowed());
    assertSum(result, 6, "258.91", item -> item.amounts().paidByInsurance());
    assertThat(total(result, SourceField.BILLED)).contains(new BigDecimal("820"));
    assertThat(total(result, SourceField.ALLOWED)).contains(new BigDecimal("258.91"));
    assertThat(total(result, SourceField.PAID)).contains(new BigDecimal("258.91"));
    assertThat(total(result, SourceField.PATIENT_RESPONSIBILITY)).contains(new BigDecimal("0"));
    assertThat(result.lineItems()).filteredOn(i -> i.status() == LineStatus.REVERSAL).hasSize(2);
    assertThat(result.findings()).extracting(Finding::rule).doesNotContain("P-TOTALS", "P-SIGN");
  }

  @Test
  void a_carrier_claim_of_cms() throws IOException {
    Result result = sample("bfd_v2_eobReadCarrierWithMultipleLines.json");

    assertSum(result, 7, "435.00", item -> item.amounts().billed());
    assertSum(result, 7, "334.88", item -> item.amounts().allowed());
    assertSum(result, 7, "262.50", item -> item.amounts().paidByInsurance());
    assertThat(adjusted(result, "1")).isEqualTo("0.00");
    assertThat(adjusted(result, "2")).isEqualTo("66.99");
    assertThat(result.read().lines())
        .allMatch(line ->
            line.fields().value(SourceField.ADJUSTMENTS).filter(a -> a.size() == 2).isPresent());
    assertThat(result.read().claims().getFirst().fields().value(SourceField.CLAIM_NUMBER))
        .contains("9991831999");
    assertThat(total(result, SourceField.PAID)).contains(new BigDecimal("199.99"));
    assertThat(result.findings()).extracting(Finding::rule).contains("P-TOTALS");
  }

  @Test
  void a_drug_of_cms() throws IOException {
    Result result = sample("bfd_v2_eobReadPde.json");

    assertSum(result, 1, "550.00", item -> item.amounts().billed());
    assertSum(result, 1, "126.99", item -> item.amounts().paidByInsurance());
    assertSum(result, 1, "235.85", item -> item.amounts().patientResponsibility());
    assertThat(result.lineItems().getFirst().amounts().allowed()).isNull();
    assertThat(result.lineItems().getFirst().amounts().adjustments()).isEmpty();
    assertThat(result.lineItems().getFirst().codes().units()).isNull();
    assertThat(result.read().findings())
        .extracting(Finding::rule)
        .containsOnly(ReadingRules.SPECIFIC_CODE.id());
  }
}
