package io.claimport.adapters.persistence.jdbc.normalized;

import io.claimport.adapters.persistence.jdbc.value.RowMapping;
import io.claimport.domain.lineitem.LineItemTotals;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/// Totals to rows and back.
@Mapper(config = RowMapping.class)
interface TotalsMapper {

  @Mapping(target = "userId", source = "userId")
  @Mapping(target = "lineItems", source = "totals.lines")
  @Mapping(target = "billed", source = "totals.billed.amount")
  @Mapping(target = "billedWithout", source = "totals.billed.linesWithout")
  @Mapping(target = "allowed", source = "totals.allowed.amount")
  @Mapping(target = "allowedWithout", source = "totals.allowed.linesWithout")
  @Mapping(target = "paid", source = "totals.paidByInsurance.amount")
  @Mapping(target = "paidWithout", source = "totals.paidByInsurance.linesWithout")
  @Mapping(target = "patient", source = "totals.patientResponsibility.amount")
  @Mapping(target = "patientWithout", source = "totals.patientResponsibility.linesWithout")
  @Mapping(target = "providers", source = "totals.uniqueProviders")
  @Mapping(target = "procedureCodes", source = "totals.uniqueProcedureCodes")
  TotalsRow row(LineItemTotals totals, String userId);

  @BeanMapping(ignoreUnmappedSourceProperties = "userId")
  @Mapping(target = "lines", source = "lineItems")
  @Mapping(target = "billed.amount", source = "billed")
  @Mapping(target = "billed.linesWithout", source = "billedWithout")
  @Mapping(target = "allowed.amount", source = "allowed")
  @Mapping(target = "allowed.linesWithout", source = "allowedWithout")
  @Mapping(target = "paidByInsurance.amount", source = "paid")
  @Mapping(target = "paidByInsurance.linesWithout", source = "paidWithout")
  @Mapping(target = "patientResponsibility.amount", source = "patient")
  @Mapping(target = "patientResponsibility.linesWithout", source = "patientWithout")
  @Mapping(target = "uniqueProviders", source = "providers")
  @Mapping(target = "uniqueProcedureCodes", source = "procedureCodes")
  LineItemTotals totals(TotalsRow row);
}
