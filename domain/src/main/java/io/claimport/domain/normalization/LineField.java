package io.claimport.domain.normalization;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.Npi;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A field of the line item that rules set: a typed key whose name is the schema's.
@SuppressWarnings("UnusedTypeParameter") // T is what a draft accepts and returns under the key
record LineField<T>(String name) {

  static final LineField<ClaimNumber> CLAIM_NUMBER = new LineField<>("claim_number");
  static final LineField<LocalDate> SERVICE_DATE = new LineField<>("service_date");
  static final LineField<LocalDate> SERVICE_DATE_END = new LineField<>("service_date_end");
  static final LineField<String> PROCEDURE_CODE = new LineField<>("procedure_code");
  static final LineField<CodeSystem> CODE_SYSTEM = new LineField<>("code_system");
  static final LineField<List<String>> MODIFIERS = new LineField<>("modifiers");
  static final LineField<String> DESCRIPTION = new LineField<>("procedure_description");
  static final LineField<DemoName> PROVIDER_NAME = new LineField<>("provider_name");
  static final LineField<Npi> PROVIDER_NPI = new LineField<>("provider_npi");
  static final LineField<Money> BILLED = new LineField<>("billed_amount");
  static final LineField<Money> ALLOWED = new LineField<>("allowed_amount");
  static final LineField<Money> PAID = new LineField<>("paid_by_insurance");
  static final LineField<Money> PATIENT_RESPONSIBILITY = new LineField<>("patient_responsibility");
  static final LineField<List<Adjustment>> ADJUSTMENTS = new LineField<>("adjustments");
  static final LineField<BigDecimal> UNITS = new LineField<>("units");
  static final LineField<String> REVENUE_CODE = new LineField<>("revenue_code");
  static final LineField<List<String>> DIAGNOSIS_CODES = new LineField<>("diagnosis_codes");
  static final LineField<LineStatus> STATUS = new LineField<>("line_status");

  /// In the order of the schema.
  static final List<LineField<?>> ALL =
      List.of(
          SERVICE_DATE,
          SERVICE_DATE_END,
          PROCEDURE_CODE,
          CODE_SYSTEM,
          MODIFIERS,
          DESCRIPTION,
          PROVIDER_NAME,
          PROVIDER_NPI,
          BILLED,
          ALLOWED,
          PAID,
          PATIENT_RESPONSIBILITY,
          CLAIM_NUMBER,
          UNITS,
          DIAGNOSIS_CODES,
          REVENUE_CODE,
          STATUS,
          ADJUSTMENTS);
}
