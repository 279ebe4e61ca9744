package io.claimport.adapters.cli.schema;

import static io.claimport.adapters.cli.output.Value.amount;
import static io.claimport.adapters.cli.output.Value.flag;
import static io.claimport.adapters.cli.output.Value.sum;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.texts;

import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.table.Table;
import io.claimport.application.driving.InspectImport.Explanation;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.normalization.FieldOrigin;
import java.util.List;

/// How line items came to their values.
public final class Explanations {

  private static final String ADJUSTMENTS = "adjustments";

  private static final Shape<Reconciliation.Part> PART =
      Shape.<Reconciliation.Part>empty()
          .with("group", part -> text(part.group()))
          .with("basis", part -> text(part.basis().label()))
          .with("amount", part -> sum(part.amount()));

  private static final Shape<Reconciliation> RECONCILIATION =
      Shape.<Reconciliation>empty()
          .with("billed_amount", sums -> amount(sums.billed()))
          .with("parts", sums -> PART.all(sums.parts()))
          .with("paid_by_insurance", sums -> amount(sums.paid()))
          .with("difference", sums -> sums.difference().map(Value::sum).orElse(Value.ABSENT))
          .with("outcome", sums -> text(sums.outcome().label()));

  public static final Shape<Explanation> SHAPE =
      Shape.<Explanation>empty()
          .with("success", _ -> flag(true))
          .with("line_item", explained -> LineItems.SHAPE.of(explained.lineItem()))
          .with("document", explained -> Documents.SHAPE.of(explained.document()))
          .with("fields", explained -> Field.SHAPE.all(fields(explained)))
          .with("rules_changed", explained -> flag(!explained.changedFields().isEmpty()))
          .with("changed_fields", explained -> texts(explained.changedFields()))
          .with("reconciliation", explained -> RECONCILIATION.of(explained.reconciliation()))
          .with("findings", explained -> Findings.SHAPE.all(explained.findings()));

  private Explanations() {}

  /// How a field came to its value.
  public record Field(LineItem item, FieldOrigin origin) {

    public static final Shape<Field> SHAPE =
        Shape.<Field>empty()
            .with("field", field -> text(field.origin().field()))
            .with("rule", field -> text(field.origin().rule().id()))
            .with("decision", field -> text(field.origin().rule().summary()))
            .with("place", Field::place)
            .with("derived", field -> flag(field.origin().derived()));

    private static final Table<Field> TABLE =
        Table.<Field>empty()
            .with("Field", field -> text(field.origin().field()))
            .withText("Value", Field::value)
            .with("Rule", field -> text(field.origin().rule().id()))
            .with("Place", Field::place)
            .withSpare("Stated", field -> text(field.origin().derived() ? "derived" : "yes"));

    private Value place() {
      return text(origin.place() == null ? null : origin.place().text());
    }

    /// Reasons are shown as people write them: `CO-45 50.00`.
    private Value value() {
      return origin.field().equals(ADJUSTMENTS) ? reasons() : plain();
    }

    private Value reasons() {
      return texts(
          item.amounts().adjustments().stream()
              .map(each -> each.group() + "-" + each.reason() + " " + each.amount())
              .toList());
    }

    private Value plain() {
      return LineItems.SHAPE.of(item).fields().getOrDefault(origin.field(), Value.ABSENT);
    }
  }

  /// How each field came to its value.
  public static List<Field> fields(Explanation explanation) {
    return explanation.fields().stream()
        .map(origin -> new Field(explanation.lineItem(), origin))
        .toList();
  }

  /// The fields, the money, and what was noticed.
  public static void print(Explanation explanation, Printer printer) {
    printer.line(Documents.summary(explanation.document()));
    printer.line("");
    Field.TABLE.print(fields(explanation), printer);
    printer.line("");
    printer.line(ReconciliationText.of(explanation.reconciliation()));
    if (!explanation.changedFields().isEmpty()) {
      printer.line(
          "The rules have changed since the import. They would change: "
              + String.join(", ", explanation.changedFields())
              + ".");
    }
    if (!explanation.findings().isEmpty()) {
      printer.line("");
      Findings.print(explanation.findings(), printer);
    }
  }
}
