package io.claimport.adapters.documents.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a column can hold, and the headings under which exports are known to show it.
///
/// Headings are compared in lower case with nothing but letters and digits left. Of
/// several columns for one field the one whose heading stands first here is read.
@SuppressWarnings("ImmutableEnumChecker") // List.of gives lists that never change
enum CsvField {
  CLAIM_NUMBER(
      "claimnumber", "claimnum", "claimid", "claimno", "clmnbr", "clmid", "rxnumber", "pdeid"),
  SERVICE_DATE(
      "servicedate",
      "dateofservice",
      "dos",
      "svcdt",
      "servicefrom",
      "fromdate",
      "filldate",
      "datefilled",
      "srvcdt",
      "procdt"),
  SERVICE_DATE_END("servicedateend", "servicethru", "thrudt", "todate"),
  PROCEDURE_CODE(
      "procedurecode",
      "proccode",
      "procedure",
      "cpt",
      "cptcode",
      "hcpcs",
      "hcpcscd",
      "cdt",
      "cdtcd",
      "ndc",
      "prodsrvcid"),
  CODE_SYSTEM("codesystem"),
  MODIFIERS("modifiers", "modifier"),
  DESCRIPTION(
      "description", "proceduredescription", "servicedescription", "procedurename", "drugname"),
  PROVIDER_NAME("providername", "provider", "dentistnm", "pharmacyname"),
  PROVIDER_NPI(
      "providernpi", "npi", "dentistnpi", "pharmacynpi", "prfphysnnpi", "prvdrnpi", "orgnpinum"),
  BILLED(
      "billedamount",
      "billedcharges",
      "billed",
      "amountbilled",
      "billedamt",
      "chrgamt",
      "chargeamount",
      "totalcharges",
      "cost"),
  ALLOWED("allowedamount", "allowedamt", "allowamt", "allowed"),
  PAID(
      "paidamount",
      "paidamt",
      "paidbyinsurance",
      "paymentamount",
      "planpaid",
      "planpaidamt",
      "yourplanpaid",
      "insurancepaid"),
  PATIENT_RESPONSIBILITY(
      "patientresponsibility",
      "yourresponsibility",
      "myresponsibility",
      "yourtotalresponsibility",
      "memberliability",
      "youowe"),
  DEDUCTIBLE("deductible", "deductibleamount", "deductibleamt", "dedamt"),
  COINSURANCE("coinsurance", "coinsuranceamount", "coinsamt"),
  COPAY("copay", "copayamount", "copayamt"),
  UNITS("units"),
  REVENUE_CODE("revenuecode"),
  STATUS("status", "linestatus", "claimstatus");

  /// The amounts of a line.
  static final List<CsvField> AMOUNTS = List.of(BILLED, ALLOWED, PAID, PATIENT_RESPONSIBILITY);

  private static final Map<String, CsvField> BY_HEADING = byHeading();

  private final List<String> headings;

  CsvField(String... headings) {
    this.headings = List.of(headings);
  }

  /// What stays of a heading when it is compared.
  static String bare(String heading) {
    StringBuilder bare = new StringBuilder();
    heading
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        .forEach(c -> bare.append((char) c));
    return bare.toString();
  }

  static Optional<CsvField> ofHeading(String heading) {
    return Optional.ofNullable(BY_HEADING.get(bare(heading)));
  }

  /// How early a heading stands among those of this field.
  int rank(String heading) {
    return headings.indexOf(bare(heading));
  }

  private static Map<String, CsvField> byHeading() {
    Map<String, CsvField> fields = new HashMap<>();
    for (CsvField field : values()) {
      field.headings.forEach(heading -> fields.put(heading, field));
    }
    return fields;
  }
}
