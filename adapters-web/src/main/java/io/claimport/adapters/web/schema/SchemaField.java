package io.claimport.adapters.web.schema;

import io.claimport.adapters.web.wording.Wording;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.Npi;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemFields;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// A field of the schema.
///
/// @param name as the schema has it
public record SchemaField(String name) {

  /// Those that come from a document, in the order of the schema.
  public static List<SchemaField> all() {
    return LineItemFields.names().stream()
        .filter(name -> !name.equals("derived_fields"))
        .map(SchemaField::new)
        .toList();
  }

  /// What people call it.
  public String label() {
    return switch (name) {
      case "service_date" -> "Date of service";
      case "service_date_end" -> "Last day";
      case "procedure_code" -> "Code";
      case "code_system" -> "Code set";
      case "procedure_description" -> "Description";
      case "provider_name" -> "Provider";
      case "provider_npi" -> "NPI";
      case "billed_amount" -> "Billed";
      case "allowed_amount" -> "Allowed";
      case "paid_by_insurance" -> "Paid by insurance";
      case "patient_responsibility" -> "You owe";
      case "line_status" -> "Status";
      default -> Wording.heading(name);
    };
  }

  /// What a line item says for it; a dash where it says nothing.
  public String text(LineItem item) {
    return LineItemFields.value(item, name).map(SchemaField::text).orElse(Wording.NOT_STATED);
  }

  private static String text(Object value) {
    return switch (value) {
      case Money money -> Wording.dollars(money);
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case LineStatus status -> status.label();
      case Npi npi -> npi.value();
      case Adjustment adjustment ->
          adjustment.group()
              + "-"
              + adjustment.reason()
              + " "
              + Wording.dollars(adjustment.amount());
      case List<?> list -> list.stream().map(SchemaField::text).collect(Collectors.joining(", "));
      default -> value.toString(); // not ours: Object
    };
  }
}
