package io.claimport.adapters.documents.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.DocumentFormats;
import io.claimport.application.contract.SampleLibraryContract;
import io.claimport.application.driven.SampleLibrary;
import io.claimport.application.driving.NormalizeDocument;
import io.claimport.application.driving.NormalizeDocument.Outcome;
import io.claimport.application.fake.NumberedIdentifiers;
import io.claimport.application.usecase.DocumentNormalization;
import io.claimport.application.usecase.DocumentReading;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.sample.Expectation;
import io.claimport.domain.sample.ExpectedTotals;
import io.claimport.domain.sample.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackagedSampleLibraryTest implements SampleLibraryContract {

  private static final long LIMIT = 10_000_000;
  private static final InstantSource DAY =
      InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

  private final NormalizeDocument normalizeDocument =
      new DocumentNormalization(
          DocumentFormats.spool(),
          new DocumentReading(DocumentFormats.readers()),
          new NumberedIdentifiers(),
          DAY,
          LIMIT);

  @Override
  public SampleLibrary library() {
    return DocumentFormats.samples();
  }

  static Stream<Sample> samples() {
    return DocumentFormats.samples().samples().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void our_readers_make_of_it_what_a_person_does(Sample sample) throws IOException {
    try (InputStream content = library().open(sample)) {
      Outcome outcome = normalizeDocument.normalize(sample.name(), content, null);

      assertThat(expectation(outcome)).as(sample.name()).isEqualTo(sample.expected());
      assertThat(format(outcome)).as(sample.name()).isEqualTo(sample.format().id());
    }
  }

  private static Expectation expectation(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Normalized(_, var lines, var findings) ->
          new Expectation.Normalized(
              lines.size(), totals(lines), findings.stream().map(Finding::rule).toList());
      case Outcome.Unreadable(_, var reason, _) -> new Expectation.Refused(reason.rule());
      case Outcome.UnsupportedFormat _, Outcome.TooLarge _ ->
          throw new AssertionError(outcome.toString());
    };
  }

  private static ExpectedTotals totals(List<LineItem> lines) {
    LineItemTotals totals = LineItemTotals.of(lines);
    return new ExpectedTotals(
        stated(totals.billed(), lines),
        stated(totals.allowed(), lines),
        stated(totals.paidByInsurance(), lines),
        stated(totals.patientResponsibility(), lines));
  }

  private static @Nullable Money stated(LineItemTotals.Sum total, List<LineItem> lines) {
    return total.linesWithout() == lines.size() ? null : Money.exactly(total.amount());
  }

  private static String format(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Normalized(var document, _, _) -> document.format().id();
      case Outcome.Unreadable(var document, _, _) -> document.format().id();
      case Outcome.UnsupportedFormat _, Outcome.TooLarge _ ->
          throw new AssertionError(outcome.toString());
    };
  }

  @Test
  void there_is_something_for_every_family_of_formats() {
    assertThat(samples().map(sample -> sample.format().id()))
        .hasSizeGreaterThan(20)
        .contains("x12-835", "x12-837", "fhir", "csv", "text", "html", "pdf");
  }

  @Test
  void the_documentation_lists_exactly_these() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "HEALTH_DATA_INGESTION.md"));
    int from = page.indexOf("<!-- samples -->");

    assertThat(page.substring(from, page.indexOf("<!-- end -->", from)).lines().skip(3))
        .containsExactlyElementsOf(samples().map(PackagedSampleLibraryTest::row).toList());
  }

  private static String row(Sample sample) {
    return switch (sample.expected()) {
      case Expectation.Normalized(var lines, _, var findings) ->
          row(sample, Integer.toString(lines), findings.isEmpty() ? "none" : codes(findings));
      case Expectation.Refused(var rule) -> row(sample, "-", "refused: " + codes(List.of(rule)));
    };
  }

  private static String row(Sample sample, String lines, String result) {
    return "| `%s` | %s | %s | %s |".formatted(sample.name(), sample.title(), lines, result);
  }

  private static String codes(List<String> rules) {
    return rules.stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", "));
  }
}
