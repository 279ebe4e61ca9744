package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.adapters.persistence.jdbc.value.JsonText;
import io.claimport.adapters.persistence.jdbc.value.RowMapping;
import io.claimport.adapters.persistence.jdbc.value.ValueMapping;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.lineitem.DerivedField;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/// Line items to rows and back.
@Mapper(config = RowMapping.class)
interface LineItemMapper extends ValueMapping {

  @Mapping(target = "jobId", source = "origin.job")
  @Mapping(target = "ordinal", source = "origin.ordinal")
  @Mapping(target = "documentId", source = "origin.document")
  @Mapping(target = "place", source = "origin.place")
  @Mapping(target = "claimPlace", source = "origin.claimPlace")
  @Mapping(target = "serviceDate", source = "serviceDates.first")
  @Mapping(target = "serviceDateEnd", source = "serviceDates.last")
  @Mapping(target = "procedureCode", source = "codes.procedure.value")
  @Mapping(target = "codeSystem", source = "codes.procedure.system")
  @Mapping(target = "modifiers", source = "codes.procedure.modifiers")
  @Mapping(target = "procedureDescription", source = "codes.description")
  @Mapping(target = "units", source = "codes.units")
  @Mapping(target = "diagnosisCodes", source = "codes.diagnosisCodes")
  @Mapping(target = "revenueCode", source = "codes.revenueCode")
  @Mapping(target = "providerName", source = "provider.name")
  @Mapping(target = "providerNpi", source = "provider.npi")
  @Mapping(target = "billedAmount", source = "amounts.billed")
  @Mapping(target = "allowedAmount", source = "amounts.allowed")
  @Mapping(target = "paidByInsurance", source = "amounts.paidByInsurance")
  @Mapping(target = "patientResponsibility", source = "amounts.patientResponsibility")
  @Mapping(target = "adjustments", source = "amounts.adjustments")
  @Mapping(target = "lineStatus", source = "status")
  @Mapping(target = "derivedFields", source = "origin.derivedFields")
  LineItemRow row(LineItem item);

  @InheritInverseConfiguration
  @BeanMapping(ignoreUnmappedSourceProperties = {"procedureCode", "codeSystem", "modifiers"})
  @Mapping(target = "codes.procedure", source = "row")
  LineItem lineItem(LineItemRow row);

  default @Nullable ProcedureCode procedure(LineItemRow row) {
    String value = row.procedureCode();
    return value == null
        ? null
        : new ProcedureCode(
            value,
            Objects.requireNonNull(row.codeSystem()),
            texts(Objects.requireNonNull(row.modifiers())));
  }

  default String column(BigDecimal units) {
    return units.toString();
  }

  default BigDecimal units(String column) {
    return new BigDecimal(column);
  }

  default String adjustments(List<Adjustment> adjustments) {
    return JsonText.ofRows(
        adjustments.stream()
            .map(each -> List.of(each.group(), each.reason(), each.amount().toString()))
            .toList());
  }

  default List<Adjustment> adjustments(String column) {
    return JsonText.rows(column).stream()
        .map(each ->
            new Adjustment(each.get(0), each.get(1), Money.exactly(new BigDecimal(each.get(2)))))
        .toList();
  }

  default String derivedFields(List<DerivedField> fields) {
    return JsonText.ofRows(fields.stream().map(f -> List.of(f.field(), f.rule())).toList());
  }

  default List<DerivedField> derivedFields(String column) {
    return JsonText.rows(column).stream()
        .map(each -> new DerivedField(each.get(0), each.get(1)))
        .toList();
  }
}
