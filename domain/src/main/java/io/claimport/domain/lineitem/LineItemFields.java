package io.claimport.domain.lineitem;

import io.claimport.domain.code.ProcedureCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of the schema that come from a document, by their names.
public final class LineItemFields {

  private static final Map<String, Function<LineItem, @Nullable Object>> ALL = all();

  private LineItemFields() {}

  private static Map<String, Function<LineItem, @Nullable Object>> all() {
    Map<String, Function<LineItem, @Nullable Object>> all = new LinkedHashMap<>();
    all.put("service_date", item -> item.serviceDates().first());
    all.put("service_date_end", item -> item.serviceDates().last());
    all.put("procedure_code", item -> procedure(item, ProcedureCode::value));
    all.put("code_system", item -> procedure(item, ProcedureCode::system));
    all.put("modifiers", item -> procedure(item, ProcedureCode::modifiers));
    all.put("procedure_description", item -> item.codes().description());
    all.put("provider_name", item -> item.provider().name());
    all.put("provider_npi", item -> item.provider().npi());
    all.put("billed_amount", item -> item.amounts().billed());
    all.put("allowed_amount", item -> item.amounts().allowed());
    all.put("paid_by_insurance", item -> item.amounts().paidByInsurance());
    all.put("patient_responsibility", item -> item.amounts().patientResponsibility());
    all.put("claim_number", LineItem::claimNumber);
    all.put("units", item -> item.codes().units());
    all.put("diagnosis_codes", item -> item.codes().diagnosisCodes());
    all.put("revenue_code", item -> item.codes().revenueCode());
    all.put("line_status", LineItem::status);
    all.put("adjustments", item -> item.amounts().adjustments());
    all.put("derived_fields", item -> item.origin().derivedFields());
    return all;
  }

  private static @Nullable Object procedure(LineItem item, Function<ProcedureCode, Object> part) {
    ProcedureCode procedure = item.codes().procedure();
    return procedure == null ? null : part.apply(procedure);
  }

  /// The names of all fields, in the order of the schema.
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /// What a line item says for a field; an empty list is nothing.
  ///
  /// @param name one of [#names()]
  public static Optional<Object> value(LineItem item, String name) {
    return Optional.ofNullable(ALL.get(name))
        .map(field -> field.apply(item))
        .filter(LineItemFields::isValue);
  }

  /// The fields in which two line items differ.
  public static List<String> differing(LineItem one, LineItem other) {
    return ALL.entrySet().stream()
        .filter(
            field -> !Objects.equals(field.getValue().apply(one), field.getValue().apply(other)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The fields that have a value; an empty list is none.
  public static List<String> stated(LineItem item) {
    return ALL.entrySet().stream()
        .filter(field -> isValue(field.getValue().apply(item)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isValue(@Nullable Object value) {
    return value != null && !List.of().equals(value);
  }
}
