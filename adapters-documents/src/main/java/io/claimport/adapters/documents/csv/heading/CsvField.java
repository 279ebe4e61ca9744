package io.claimport.adapters.documents.csv.heading;

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
public enum CsvField {
  CLAIM_NUMBER("claim_number", "claimnumber claimnum claimid claimno clmnbr clmid rxnumber pdeid"),
  SERVICE_DATE(
      "service_date",
      "servicedate dateofservice dos svcdt servicefrom fromdate line1stexpnsdt revcntrdt clmfromdt"
          + " filldate datefilled srvcdt procdt"),
  SERVICE_DATE_END(
      "service_date_end", "servicedateend servicethru thrudt todate linelastexpnsdt clmthrudt"),
  PROCEDURE_CODE(
      "procedure_code",
      "procedurecode proccode procedure cpt cptcode hcpcs hcpcscd cdt cdtcd ndc prodsrvcid"),
  CODE_SYSTEM("code_system", "codesystem"),
  MODIFIERS("modifiers", "modifiers modifier modifier1 hcpcs1stmdfrcd"),
  SECOND_MODIFIER("second_modifier", "modifier2 hcpcs2ndmdfrcd"),
  DESCRIPTION(
      "procedure_description",
      "description proceduredescription servicedescription procedurename drugname"),
  DIAGNOSIS_CODES("diagnosis_codes", "diagnosiscodes diagnosiscode diagnosis icd10 lineicddgnscd"),
  PROVIDER_NAME("provider_name", "providername provider dentistnm pharmacyname"),
  PROVIDER_NPI(
      "provider_npi",
      "providernpi npi dentistnpi pharmacynpi prfphysnnpi rndrngphysnnpi prvdrnpi orgnpinum"),
  BILLED(
      "billed_amount",
      "billedamount billedcharges billed amountbilled billedamt chrgamt chargeamount totalcharges"
          + " cost linesbmtdchrgamt revcntrtotchrgamt totrxcstamt"),
  ALLOWED("allowed_amount", "allowedamount allowedamt allowamt allowed linealowdchrgamt"),
  PAID(
      "paid_by_insurance",
      "paidamount paidamt paidbyinsurance paymentamount planpaid planpaidamt yourplanpaid"
          + " insurancepaid linenchpmtamt cvrddplanpdamt"),
  PAID_TO_PROVIDER("paid_to_provider", "lineprvdrpmtamt revcntrprvdrpmtamt"),
  PAID_TO_PATIENT("paid_to_patient", "linebenepmtamt revcntrbenepmtamt"),
  PATIENT_RESPONSIBILITY(
      "patient_responsibility",
      "patientresponsibility yourresponsibility myresponsibility yourtotalresponsibility"
          + " memberliability youowe revcntrptntrspnsbltypmt ptntpayamt"),
  DEDUCTIBLE(
      "deductible",
      "deductible deductibleamount deductibleamt dedamt linebeneptbddctblamt"
          + " revcntrcashddctblamt"),
  BLOOD_DEDUCTIBLE("blood_deductible", "revcntrbloodddctblamt"),
  COINSURANCE(
      "coinsurance",
      "coinsurance coinsuranceamount coinsamt linecoinsrncamt revcntrcoinsrncwgeadjstdc"),
  COPAY("copay", "copay copayamount copayamt"),
  UNITS("units", "units linesrvccnt revcntrunitcnt"),
  REVENUE_CODE("revenue_code", "revenuecode revcntr"),
  STATUS("line_status", "status linestatus claimstatus");

  /// The amounts of a line.
  public static final List<CsvField> AMOUNTS =
      List.of(BILLED, ALLOWED, PAID, PATIENT_RESPONSIBILITY);

  private static final Map<String, CsvField> BY_HEADING = byHeading();

  private final String schemaName;
  private final List<String> headings;

  CsvField(String schemaName, String headings) {
    this.schemaName = schemaName;
    this.headings = List.of(headings.split(" ", -1));
  }

  /// The field's name in the schema of line items, where it has one there.
  public String schemaName() {
    return schemaName;
  }

  /// The headings that are known, the one to be read first first.
  public List<String> headings() {
    return headings;
  }

  /// What stays of a heading when it is compared.
  public static String bare(String heading) {
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

  static Optional<CsvField> ofName(String schemaName) {
    for (CsvField field : values()) {
      if (field.schemaName.equals(schemaName)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
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
