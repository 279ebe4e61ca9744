package io.claimport.adapters.documents.fhir.terms;

/// Addresses that name code systems and identifier systems.
public final class Urls {

  public static final String ADJUDICATION = "http://terminology.hl7.org/CodeSystem/adjudication";
  public static final String CARIN_ADJUDICATION =
      "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication";
  public static final String CARIN_DISCRIMINATOR =
      "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudicationDiscriminator";
  public static final String CMS_ADJUDICATION =
      "https://bluebutton.cms.gov/resources/codesystem/adjudication";
  public static final String CMS_V3_ADJUDICATION =
      "https://bluebutton.cms.gov/fhir/CodeSystem/Adjudication";

  /// What the variables of CMS begin with.
  public static final String CMS_VARIABLES = "https://bluebutton.cms.gov/resources/variables/";

  public static final String CARIN_PAYER_STATUS =
      "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBPayerAdjudicationStatus";
  public static final String CARIN_IDENTIFIER_TYPE =
      "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBIdentifierType";
  public static final String CARIN_CARE_TEAM_ROLE =
      "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBClaimCareTeamRole";
  public static final String CARIN_SUPPORTING_INFO =
      "http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBSupportingInfoType";
  public static final String CLAIM_TYPE = "http://terminology.hl7.org/CodeSystem/claim-type";

  /// Claim adjustment reason codes and the groups that they stand in.
  public static final String REASONS = "https://x12.org/codes/claim-adjustment-reason-codes";

  public static final String REASON_GROUPS = "https://x12.org/codes/claim-adjustment-group-codes";

  public static final String NPI = "http://hl7.org/fhir/sid/us-npi";

  private Urls() {}

  /// The same address as many write it.
  static String secure(String url) {
    return url.replaceFirst("^http:", "https:");
  }

  /// What stands behind the last slash.
  public static String lastSegment(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }
}
