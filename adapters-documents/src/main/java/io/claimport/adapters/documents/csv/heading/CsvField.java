package io.claimport.adapters.documents.csv.heading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a column can hold, and the headings under which exports are known to show it.
///
/// Headings are compared in lower case with nothing but letters and digits left. Of
/// several columns for one field the one whose heading stands first here is read; where its
/// cell is empty and the field is no amount, the next one.
@SuppressWarnings("ImmutableEnumChecker") // List.of gives lists that never change
public enum CsvField {
  CLAIM_NUMBER(
      "claim_number",
      "claimnumber claimnum claimid claimno claimnbr clmnbr clmid claim rxnumber pdeid"),
  SERVICE_DATE(
      "service_date",
      "servicedate dateofservice dos svcdt servicefrom servicefromdate servicestartdate"
          + " servicedatefrom dosfrom fromdate claimlinestartdate line1stexpnsdt revcntrdt"
          + " clmfromdt claimstartdate filldate datefilled dispensingdate srvcdt visitdate"
          + " datevisited procdt"),
  SERVICE_DATE_END(
      "service_date_end",
      "servicedateend serviceenddate servicethru servicethrudate servicetodate servicedateto dosto"
          + " thrudt todate claimlineenddate linelastexpnsdt clmthrudt claimenddate"),
  PROCEDURE_CODE(
      "procedure_code",
      "procedurecode proccode procedure cpt cptcode cpthcpcs hcpcs hcpcscd hcpcscode cdt cdtcd"
          + " cdtcode servicecode ndc ndccode prodsrvcid"),
  CODE_SYSTEM("code_system", "codesystem"),
  MODIFIERS("modifiers", "modifiers modifier modifier1 mod1 hcpcsmodifier1 hcpcs1stmdfrcd"),
  SECOND_MODIFIER("second_modifier", "modifier2 mod2 hcpcsmodifier2 hcpcs2ndmdfrcd"),
  THIRD_MODIFIER("third_modifier", "modifier3 mod3 hcpcsmodifier3 hcpcs3rdmdfrcd"),
  FOURTH_MODIFIER("fourth_modifier", "modifier4 mod4 hcpcsmodifier4 hcpcs4thmdfrcd"),
  DESCRIPTION(
      "procedure_description",
      "description proceduredescription servicedescription procedurename drugname"),
  DIAGNOSIS_CODES(
      "diagnosis_codes",
      "diagnosiscodes diagnosiscode diagnosis icd10 lineicddgnscd diagnosiscode1 diagnosis1 diag1"
          + " dx1"),
  SECOND_DIAGNOSIS("second_diagnosis", "diagnosiscode2 diagnosis2 diag2 dx2"),
  THIRD_DIAGNOSIS("third_diagnosis", "diagnosiscode3 diagnosis3 diag3 dx3"),
  FOURTH_DIAGNOSIS("fourth_diagnosis", "diagnosiscode4 diagnosis4 diag4 dx4"),
  PROVIDER_NAME("provider_name", "providername provider dentistnm pharmacyname"),
  PROVIDER_NPI(
      "provider_npi",
      "renderingnpi renderingprovidernpi providernpi npi dentistnpi pharmacynpi prfphysnnpi"
          + " rndrngphysnnpi prvdrnpi dispensingprovidernpi billingnpi billingprovidernpi"
          + " facilitynpi orgnpinum"),
  BILLED(
      "billed_amount",
      "billedamount billedcharges billed amountbilled billedamt chrgamt chargeamount"
          + " submittedcharges totalbilled totalcharges charges charge cost linesbmtdchrgamt"
          + " revcntrtotchrgamt totrxcstamt"),
  ALLOWED(
      "allowed_amount", "allowedamount allowedamt allowamt amountallowed allowed linealowdchrgamt"),
  PAID(
      "paid_by_insurance",
      "paidamount paidamt paidbyinsurance paymentamount planpaid planpaidamt yourplanpaid"
          + " insurancepaid paidbyplan amountpaidbyplan insurancepayment amountpaid paid"
          + " linenchpmtamt cvrddplanpdamt"),
  PAID_TO_PROVIDER("paid_to_provider", "lineprvdrpmtamt revcntrprvdrpmtamt"),
  PAID_TO_PATIENT("paid_to_patient", "linebenepmtamt revcntrbenepmtamt"),
  PATIENT_RESPONSIBILITY(
      "patient_responsibility",
      "patientresponsibility yourresponsibility myresponsibility yourtotalresponsibility"
          + " memberresponsibility memberliability patientliability youowe amountyouowe youmayowe"
          + " patientowes revcntrptntrspnsbltypmt ptntpayamt"),
  DEDUCTIBLE(
      "deductible",
      "deductible deductibleamount deductibleamt dedamt linebeneptbddctblamt"
          + " revcntrcashddctblamt"),
  BLOOD_DEDUCTIBLE("blood_deductible", "revcntrbloodddctblamt"),
  COINSURANCE(
      "coinsurance",
      "coinsurance coinsuranceamount coinsamt linecoinsrncamt revcntrcoinsrncwgeadjstdc"),
  COPAY("copay", "copay copayamount copayamt copayment copaymentamount"),
  PAID_BY_PATIENT(
      "paid_by_patient", "paidbypatient patientpaid memberpaid youpaid amountyoupaid patientpay"),
  UNITS("units", "units serviceunitquantity linesrvccnt revcntrunitcnt"),
  REVENUE_CODE("revenue_code", "revenuecode revenuecd revenuecentercode revcode revcd revcntr"),
  STATUS("line_status", "status linestatus claimstatus");

  /// Amounts are added up by column: one column never stands in for another.
  private static final Set<CsvField> NEVER_REPLACED =
      EnumSet.of(
          BILLED,
          ALLOWED,
          PAID,
          PAID_TO_PROVIDER,
          PAID_TO_PATIENT,
          PATIENT_RESPONSIBILITY,
          DEDUCTIBLE,
          BLOOD_DEDUCTIBLE,
          COINSURANCE,
          COPAY,
          PAID_BY_PATIENT,
          UNITS);

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

  /// Whether another column may say what the cell of the first one leaves open.
  boolean mayBeReplaced() {
    return !NEVER_REPLACED.contains(this);
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
