package io.claimport.adapters.cli.schema;

import static io.claimport.adapters.cli.output.Value.amount;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.texts;
import static io.claimport.adapters.cli.output.Value.whole;

import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.table.Table;
import io.claimport.domain.money.Money;
import io.claimport.domain.sample.Expectation;
import io.claimport.domain.sample.ExpectedTotals;
import io.claimport.domain.sample.Sample;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The torture collection.
public final class Samples {

  private static final Shape<Expectation> EXPECTED =
      Shape.<Expectation>empty()
          .with("line_items", Samples::lineItems)
          .with("total_billed_amount", total(ExpectedTotals::billed))
          .with("total_allowed_amount", total(ExpectedTotals::allowed))
          .with("total_paid_by_insurance", total(ExpectedTotals::paidByInsurance))
          .with("total_patient_responsibility", total(ExpectedTotals::patientResponsibility))
          .with("findings", expected -> texts(findings(expected)))
          .with("refusal", expected -> text(refusal(expected)));

  private static final Shape<Sample> HEAD =
      Shape.<Sample>empty()
          .with("name", sample -> text(sample.name()))
          .with("title", sample -> text(sample.title()))
          .with("description", sample -> text(sample.description()))
          .with("format", sample -> text(sample.format().id()))
          .with("media_type", sample -> text(sample.format().mediaType()))
          .with("size", sample -> whole(sample.size()));

  /// A sample with what is expected as a part of it.
  public static final Shape<Sample> SHAPE =
      HEAD.with("expected", sample -> EXPECTED.of(sample.expected()));

  /// The same, all of it flat.
  public static final Shape<Sample> ROW = HEAD.with(EXPECTED, Sample::expected);

  public static final Table<Sample> TABLE =
      Table.<Sample>empty()
          .with("Name", sample -> text(sample.name()))
          .withSpare("Format", sample -> text(sample.format().id()))
          .withNumber("Lines", sample -> lineItems(sample.expected()))
          .withSpare("Refused by", sample -> text(refusal(sample.expected())))
          .withText("Title", sample -> text(sample.title()));

  private Samples() {}

  private static Value lineItems(Expectation expectation) {
    return switch (expectation) {
      case Expectation.Normalized normalized -> whole(normalized.lineItems());
      case Expectation.Refused _ -> Value.ABSENT;
    };
  }

  private static Function<Expectation, Value> total(
      Function<ExpectedTotals, @Nullable Money> part) {
    return expectation ->
        switch (expectation) {
          case Expectation.Normalized normalized -> amount(part.apply(normalized.totals()));
          case Expectation.Refused _ -> Value.ABSENT;
        };
  }

  private static List<String> findings(Expectation expectation) {
    return switch (expectation) {
      case Expectation.Normalized normalized -> normalized.findings();
      case Expectation.Refused _ -> List.of();
    };
  }

  private static @Nullable String refusal(Expectation expectation) {
    return switch (expectation) {
      case Expectation.Normalized _ -> null;
      case Expectation.Refused(var rule) -> rule;
    };
  }
}
