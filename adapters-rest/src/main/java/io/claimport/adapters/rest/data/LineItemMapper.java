package io.claimport.adapters.rest.data;

import io.claimport.adapters.rest.answer.AnswerMapping;
import io.claimport.adapters.rest.data.DataResponse.DateRangeResponse;
import io.claimport.adapters.rest.data.DataResponse.TotalsResponse;
import io.claimport.domain.lineitem.Codes;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/// Flattens line items and their totals.
@Mapper(config = AnswerMapping.class)
public interface LineItemMapper {

  @Mapping(target = "lineItemId", source = "id")
  @Mapping(target = "importJobId", source = "origin.job")
  @Mapping(target = "serviceDate", source = "serviceDates.first")
  @Mapping(target = "procedureCode", source = "codes.procedure.value")
  @Mapping(target = "procedureDescription", source = "codes.description")
  @Mapping(target = "providerName", source = "provider.name")
  @Mapping(target = "providerNpi", source = "provider.npi")
  @Mapping(target = "billedAmount", source = "amounts.billed")
  @Mapping(target = "allowedAmount", source = "amounts.allowed")
  @Mapping(target = "paidByInsurance", source = "amounts.paidByInsurance")
  @Mapping(target = "patientResponsibility", source = "amounts.patientResponsibility")
  @Mapping(target = "codeSystem", source = "codes.procedure.system")
  @Mapping(target = "modifiers", source = "codes")
  @Mapping(target = "units", source = "codes.units")
  @Mapping(target = "diagnosisCodes", source = "codes.diagnosisCodes")
  @Mapping(target = "revenueCode", source = "codes.revenueCode")
  @Mapping(target = "serviceDateEnd", source = "serviceDates.last")
  @Mapping(target = "lineStatus", source = "status")
  @Mapping(target = "adjustments", source = "amounts.adjustments")
  @Mapping(target = "derivedFields", source = "origin.derivedFields")
  LineItemResponse lineItem(LineItem item);

  /// Without a procedure code there is nothing to modify.
  default List<String> modifiers(Codes codes) {
    return codes.procedure() == null ? List.of() : codes.procedure().modifiers();
  }

  @Mapping(target = "totalBilledAmount", source = "billed.amount")
  @Mapping(target = "totalAllowedAmount", source = "allowed.amount")
  @Mapping(target = "totalPaidByInsurance", source = "paidByInsurance.amount")
  @Mapping(target = "totalPatientResponsibility", source = "patientResponsibility.amount")
  @Mapping(target = "linesWithoutBilledAmount", source = "billed.linesWithout")
  @Mapping(target = "linesWithoutAllowedAmount", source = "allowed.linesWithout")
  @Mapping(target = "linesWithoutPaidByInsurance", source = "paidByInsurance.linesWithout")
  @Mapping(
      target = "linesWithoutPatientResponsibility",
      source = "patientResponsibility.linesWithout")
  @Mapping(target = "dateRange", source = ".")
  TotalsResponse totals(LineItemTotals totals);

  DateRangeResponse dateRange(LineItemTotals totals);
}
