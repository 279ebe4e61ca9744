package io.claimport.adapters.documents.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.claimport.adapters.documents.Reads;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// X12 files that nobody here wrote, with the totals that somebody else worked out.
class X12SamplesTest {

  private static byte[] bytes(String name) throws IOException {
    String samples = System.getProperty("claimport.samples", "");
    assumeThat(samples)
        .as("SKIPPED: the property claimport.samples names no folder with sample documents")
        .isNotBlank();
    Path file = Path.of(samples, name);
    assumeThat(file).as("SKIPPED: there is no sample document %s", file).isRegularFile();
    return Files.readAllBytes(file);
  }

  private static Read read(DocumentReader reader, String name) throws IOException {
    byte[] document = bytes(name);
    assertThat(reader.recognize(document)).isEqualTo(Recognition.CERTAIN);
    Read read = Read.by(reader, document);
    assertThat(read.outcome()).isEqualTo(new Reading.Read());
    return read;
  }

  private static BigDecimal lines(Read read, SourceField<BigDecimal> field) {
    return sum(Reads.stated(read, field).stream().flatMap(Optional::stream).toList());
  }

  private static BigDecimal claims(Read read, SourceField<BigDecimal> field) {
    return sum(
        read.claims().stream().flatMap(claim -> claim.fields().value(field).stream()).toList());
  }

  private static BigDecimal sum(Iterable<BigDecimal> amounts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal amount : amounts) {
      sum = sum.add(amount);
    }
    return sum;
  }

  private static BigDecimal patientAdjustments(Read read) {
    return Reads.stated(read, SourceField.ADJUSTMENTS).stream()
        .flatMap(list -> list.orElseThrow().stream())
        .filter(adjustment -> adjustment.group().equals("PR"))
        .map(adjustment -> adjustment.amount().toDecimal())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "emedny_three_claims, 3, 10, 102.50, 45.75, 0.00, 0.00, 6, 45.75",
    "uhc_legacy_gt_component, 2, 5, 1157.52, 349.99, 220.39, 220.39, 5, 570.38",
    "lfh_medicare-part-a, 2, 2, 226366.97, 149998.73, 0.00, 0.00, 0, 0.00",
    "pyx12_mult_loops_denied, 1, 3, 915.39, 0.00, 0.00, 0.00, 0, 0.00"
  })
  void a_remittance_gives_the_totals_of_its_file(
      String name,
      int claims,
      int lines,
      BigDecimal billed,
      BigDecimal paid,
      BigDecimal patientShare,
      BigDecimal patientAdjustments,
      long linesWithAllowed,
      BigDecimal allowed)
      throws IOException {
    Read read = read(new X12RemittanceReader(), "x12-835/" + name + ".835");

    assertThat(read.claims()).hasSize(claims);
    assertThat(read.lines()).hasSize(lines);
    assertThat(lines(read, SourceField.BILLED)).isEqualByComparingTo(billed);
    assertThat(claims(read, SourceField.BILLED)).isEqualByComparingTo(billed);
    assertThat(lines(read, SourceField.PAID)).isEqualByComparingTo(paid);
    assertThat(claims(read, SourceField.PAID)).isEqualByComparingTo(paid);
    assertThat(claims(read, SourceField.PATIENT_RESPONSIBILITY)).isEqualByComparingTo(patientShare);
    assertThat(patientAdjustments(read)).isEqualByComparingTo(patientAdjustments);
    assertThat(Reads.stated(read, SourceField.ALLOWED).stream().flatMap(Optional::stream))
        .hasSize((int) linesWithAllowed);
    assertThat(lines(read, SourceField.ALLOWED)).isEqualByComparingTo(allowed);
    assertThat(Reads.rules(read)).doesNotContain(ReadingRules.DOCUMENT_UNBALANCED.id());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "lfh_837p_demo.example1, 1, 4, 100.00, 100.00",
    "lfh_837p_demo.ambulance.example5, 1, 4, 766.50, 766.50",
    "lfh_837i_two-claims-single-provider, 2, 3, 139.95, 139.95",
    "imsweb_x12_valid_different_separators, 2, 2, 24.50, 1000.00"
  })
  void a_claim_gives_the_totals_of_its_file(
      String name, int claims, int lines, BigDecimal billed, BigDecimal total) throws IOException {
    Read read = read(new X12ClaimReader(), "x12-837/" + name + ".837");

    assertThat(read.claims()).hasSize(claims);
    assertThat(read.lines()).hasSize(lines);
    assertThat(lines(read, SourceField.BILLED)).isEqualByComparingTo(billed);
    assertThat(claims(read, SourceField.BILLED)).isEqualByComparingTo(total);
    assertThat(Reads.stated(read, SourceField.PAID)).containsOnly(Optional.empty());
    assertThat(Reads.stated(read, SourceField.ALLOWED)).containsOnly(Optional.empty());
    assertThat(Reads.stated(read, SourceField.PATIENT_RESPONSIBILITY))
        .containsOnly(Optional.empty());
    assertThat(Reads.stated(read, SourceField.PROVIDER_NAME)).doesNotContain(Optional.empty());
    assertThat(read.claims())
        .extracting(claim -> claim.fields().value(SourceField.STATUS))
        .containsOnly(Optional.of(LineStatus.BILLED));
  }

  @Test
  void several_reasons_stand_in_one_adjustment_segment() throws IOException {
    Read read = read(new X12RemittanceReader(), "x12-835/uhc_legacy_gt_component.835");

    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS).getLast().orElseThrow())
        .extracting(a -> a.group() + a.reason() + "=" + a.amount())
        .containsExactly("PR2=5.13", "PR1=110.00", "CO45=184.32");
    assertThat(Reads.stated(read, SourceField.PROCEDURE_CODE))
        .containsOnly(Optional.of("B4152"), Optional.of("B4154"), Optional.of("B4034"));
  }

  @Test
  void claims_without_lines_are_a_line_each() throws IOException {
    Read read = read(new X12RemittanceReader(), "x12-835/lfh_medicare-part-a.835");

    assertThat(Reads.stated(read, SourceField.PROCEDURE_CODE)).containsOnly(Optional.empty());
    assertThat(read.claims())
        .extracting(claim -> claim.fields().value(SourceField.SERVICE_DATE).orElseThrow())
        .containsExactly(LocalDate.of(2002, 8, 16), LocalDate.of(2002, 5, 12));
    assertThat(Reads.stated(read, SourceField.ADJUSTMENTS).getFirst().orElseThrow())
        .extracting(adjustment -> adjustment.amount())
        .containsExactly(Money.ofCents(7_334_857));
    assertThat(Reads.rules(read)).contains(ReadingRules.CLAIM_ONLY.id());
  }

  @Test
  void a_service_may_have_a_start_instead_of_a_day() throws IOException {
    Read read = read(new X12RemittanceReader(), "x12-835/pyx12_mult_loops_denied.835");

    assertThat(Reads.stated(read, SourceField.SERVICE_DATE))
        .containsExactly(
            Optional.of(LocalDate.of(2003, 11, 29)),
            Optional.of(LocalDate.of(2003, 10, 30)),
            Optional.of(LocalDate.of(2003, 10, 31)));
    assertThat(read.claims().getFirst().fields().value(SourceField.STATUS))
        .contains(LineStatus.DENIED);
  }
}
