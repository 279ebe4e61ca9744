package io.claimport.adapters.cli.schema;

import static io.claimport.adapters.cli.output.Value.amount;
import static io.claimport.adapters.cli.output.Value.decimal;
import static io.claimport.adapters.cli.output.Value.text;
import static io.claimport.adapters.cli.output.Value.texts;

import io.claimport.adapters.cli.output.Shape;
import io.claimport.adapters.cli.output.Value;
import io.claimport.adapters.cli.session.Printer;
import io.claimport.adapters.cli.table.Table;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.lineitem.DerivedField;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Line items. In the domain they are grouped, here they are flat.
public final class LineItems {

  private static final String BILLED = "Billed";
  private static final String ALLOWED = "Allowed";
  private static final String PAID = "Plan paid";
  private static final String PATIENT = "You owe";

  private static final Shape<Adjustment> ADJUSTMENT =
      Shape.<Adjustment>empty()
          .with("group", adjustment -> text(adjustment.group()))
          .with("reason", adjustment -> text(adjustment.reason()))
          .with("amount", adjustment -> amount(adjustment.amount()));

  private static final Shape<DerivedField> DERIVED_FIELD =
      Shape.<DerivedField>empty()
          .with("field", derived -> text(derived.field()))
          .with("rule", derived -> text(derived.rule()));

  public static final Shape<LineItem> SHAPE =
      Shape.<LineItem>empty()
          .with("line_item_id", item -> text(item.id()))
          .with("import_job_id", item -> text(item.origin().job()))
          .with("service_date", item -> text(item.serviceDates().first()))
          .with("procedure_code", LineItems::code)
          .with("procedure_description", item -> text(item.codes().description()))
          .with("provider_name", item -> text(item.provider().name()))
          .with("provider_npi", LineItems::npi)
          .with("billed_amount", item -> amount(item.amounts().billed()))
          .with("allowed_amount", item -> amount(item.amounts().allowed()))
          .with("paid_by_insurance", item -> amount(item.amounts().paidByInsurance()))
          .with("patient_responsibility", item -> amount(item.amounts().patientResponsibility()))
          .with("claim_number", item -> text(item.claimNumber()))
          .with("created_at", item -> text(item.createdAt()))
          .with("code_system", LineItems::codeSystem)
          .with("modifiers", item -> texts(modifiers(item.codes().procedure())))
          .with("units", item -> decimal(item.codes().units()))
          .with("diagnosis_codes", item -> texts(item.codes().diagnosisCodes()))
          .with("revenue_code", item -> text(item.codes().revenueCode()))
          .with("service_date_end", item -> text(item.serviceDates().last()))
          .with("line_status", item -> text(item.status().label()))
          .with("adjustments", item -> ADJUSTMENT.all(item.amounts().adjustments()))
          .with("derived_fields", item -> DERIVED_FIELD.all(item.origin().derivedFields()));

  private static final Table<LineItem> TABLE =
      Table.<LineItem>empty()
          .with("Date", item -> text(item.serviceDates().first()))
          .with("Code", LineItems::code)
          .withText("Description", item -> text(item.codes().description()))
          .withNumber(BILLED, item -> amount(item.amounts().billed()))
          .withNumber(ALLOWED, item -> amount(item.amounts().allowed()))
          .withNumber(PAID, item -> amount(item.amounts().paidByInsurance()))
          .withNumber(PATIENT, item -> amount(item.amounts().patientResponsibility()))
          .withSpareText("Provider", item -> text(item.provider().name()))
          .withSpareState("Status", item -> text(item.status().label()))
          .withSpare("Claim", item -> text(item.claimNumber()));

  private LineItems() {}

  /// The lines of a later page, whose totals were shown with the first one.
  public static void print(List<LineItem> items, Printer printer) {
    TABLE.print(items, printer);
  }

  /// The lines, and below them what they come to.
  public static void print(List<LineItem> items, LineItemTotals totals, Printer printer) {
    TABLE.print(
        items,
        Map.of(
            "Description",
            text("Total"),
            BILLED,
            Totals.sumOf(totals, totals.billed()),
            ALLOWED,
            Totals.sumOf(totals, totals.allowed()),
            PAID,
            Totals.sumOf(totals, totals.paidByInsurance()),
            PATIENT,
            Totals.sumOf(totals, totals.patientResponsibility())),
        printer);
    Totals.remarks(totals).forEach(printer::line);
  }

  private static Value code(LineItem item) {
    ProcedureCode procedure = item.codes().procedure();
    return procedure == null ? Value.ABSENT : text(procedure.value());
  }

  private static Value codeSystem(LineItem item) {
    ProcedureCode procedure = item.codes().procedure();
    return procedure == null ? Value.ABSENT : text(procedure.system());
  }

  private static List<String> modifiers(@Nullable ProcedureCode procedure) {
    return procedure == null ? List.of() : procedure.modifiers();
  }

  private static Value npi(LineItem item) {
    return item.provider().npi() == null ? Value.ABSENT : text(item.provider().npi().value());
  }
}
