package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.adapters.persistence.jdbc.value.JsonText;
import io.claimport.adapters.persistence.jdbc.value.RowMapping;
import io.claimport.adapters.persistence.jdbc.value.ValueMapping;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.DerivedField;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/// Line items to rows and back.
@Mapper(config = RowMapping.class)
interface LineItemMapper extends ValueMapping {

  @Mapping(target = "id", source = "item.id")
  @Mapping(target = "claimNumber", source = "item.claimNumber")
  @Mapping(target = "createdAt", source = "item.createdAt")
  @Mapping(target = "jobId", source = "item.origin.job")
  @Mapping(target = "ordinal", source = "item.origin.ordinal")
  @Mapping(target = "documentId", source = "item.origin.document")
  @Mapping(target = "place", source = "item.origin.place")
  @Mapping(target = "claimPlace", source = "item.origin.claimPlace")
  @Mapping(target = "serviceDate", source = "item.serviceDates.first")
  @Mapping(target = "serviceDateEnd", source = "item.serviceDates.last")
  @Mapping(target = "procedureCode", source = "item.codes.procedure.value")
  @Mapping(target = "codeSystem", source = "item.codes.procedure.system")
  @Mapping(target = "modifiers", source = "item.codes.procedure.modifiers")
  @Mapping(target = "procedureDescription", source = "item.codes.description")
  @Mapping(target = "units", source = "item.codes.units")
  @Mapping(target = "diagnosisCodes", source = "item.codes.diagnosisCodes")
  @Mapping(target = "revenueCode", source = "item.codes.revenueCode")
  @Mapping(target = "providerName", source = "item.provider.name")
  @Mapping(target = "providerNpi", source = "item.provider.npi")
  @Mapping(target = "billedAmount", source = "item.amounts.billed")
  @Mapping(target = "allowedAmount", source = "item.amounts.allowed")
  @Mapping(target = "paidByInsurance", source = "item.amounts.paidByInsurance")
  @Mapping(target = "patientResponsibility", source = "item.amounts.patientResponsibility")
  @Mapping(target = "adjustments", source = "item.amounts.adjustments")
  @Mapping(target = "lineStatus", source = "item.status")
  @Mapping(target = "derivedFields", source = "item.origin.derivedFields")
  LineItemRow row(LineItem item, UserId userId, long jobNumber);

  @BeanMapping(
      ignoreUnmappedSourceProperties = {
        "userId",
        "jobNumber",
        "procedureCode",
        "codeSystem",
        "modifiers"
      })
  @Mapping(target = "origin.job", source = "jobId")
  @Mapping(target = "origin.ordinal", source = "ordinal")
  @Mapping(target = "origin.document", source = "documentId")
  @Mapping(target = "origin.place", source = "place")
  @Mapping(target = "origin.claimPlace", source = "claimPlace")
  @Mapping(target = "origin.derivedFields", source = "derivedFields")
  @Mapping(target = "serviceDates.first", source = "serviceDate")
  @Mapping(target = "serviceDates.last", source = "serviceDateEnd")
  @Mapping(target = "codes.procedure", source = "row")
  @Mapping(target = "codes.description", source = "procedureDescription")
  @Mapping(target = "codes.units", source = "units")
  @Mapping(target = "codes.diagnosisCodes", source = "diagnosisCodes")
  @Mapping(target = "codes.revenueCode", source = "revenueCode")
  @Mapping(target = "provider.name", source = "providerName")
  @Mapping(target = "provider.npi", source = "providerNpi")
  @Mapping(target = "amounts.billed", source = "billedAmount")
  @Mapping(target = "amounts.allowed", source = "allowedAmount")
  @Mapping(target = "amounts.paidByInsurance", source = "paidByInsurance")
  @Mapping(target = "amounts.patientResponsibility", source = "patientResponsibility")
  @Mapping(target = "amounts.adjustments", source = "adjustments")
  @Mapping(target = "status", source = "lineStatus")
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
