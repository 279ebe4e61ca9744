package io.claimport.domain.normalization;

import static io.claimport.domain.normalization.Severity.ERROR;
import static io.claimport.domain.normalization.Severity.INFO;
import static io.claimport.domain.normalization.Severity.WARNING;

import java.util.List;
import java.util.function.Consumer;

/// Every rule of normalisation, in the order in which they are applied to a claim.
///
/// This is the page for a billing expert to review. A rule sees what the source states and what
/// the rules above it have set; a new document format adds rows here, never a branch in a rule.
public final class NormalizationRules {

  private static final List<NormalizationRule> ALL =
      List.of(
          perLine(
              "P-CLAIM-NUMBER",
              INFO,
              "The claim number is the line's, else its claim's, marked CLM-DEMO-.",
              IdentityRules::claimNumber),
          perLine(
              "P-TXT-CLAIM",
              INFO,
              "Where no claim number is stated, the provider's own number for the claim stands in,"
                  + " derived.",
              IdentityRules::claimNumberOfProvider),
          perLine(
              "P-SERVICE-DATE",
              WARNING,
              "The service date is the line's, else its claim's; a period keeps its last day.",
              IdentityRules::serviceDate),
          perLine(
              "P-DATE",
              WARNING,
              "A placeholder date, one after the import or one outside of its claim's period is"
                  + " kept and reported.",
              IdentityRules::suspectDate),
          perLine(
              "P-CODE",
              INFO,
              "A code's set is what the source says, else what its shape says; modifiers are split"
                  + " off.",
              CodeRules::procedureCode),
          perLine(
              "P-DESCRIPTION",
              INFO,
              "The description is the document's, else our own words for the code, or for the"
                  + " revenue code of a line without one, derived.",
              CodeRules::description),
          perLine(
              "P-CODES-BESIDE",
              INFO,
              "Units, diagnosis codes and the revenue code (four digits) are taken as stated.",
              CodeRules::codesBeside),
          perLine(
              "P-PROVIDER",
              INFO,
              "The provider is who rendered the service, else who billed it, marked (DEMO).",
              IdentityRules::provider),
          perLine(
              "P-NPI",
              WARNING,
              "An NPI with a wrong check digit is kept and reported.",
              IdentityRules::npi),
          perLine(
              "P-RANGE",
              ERROR,
              "An amount beyond 999,999,999,999.99 is damage: it is left out and reported.",
              AmountRules::range),
          perLine(
              "P-MONEY",
              WARNING,
              "An amount finer than a cent is rounded half-up to the cent and reported.",
              AmountRules::amounts),
          perLine(
              "P-ADJUSTMENTS",
              INFO,
              "Adjustments are taken with group, reason and amount as stated.",
              AdjustmentRules::adjustments),
          perClaim(
              "P-REV0001",
              INFO,
              "A line with revenue code 0001 that repeats the sum of the others is left out and"
                  + " reported.",
              ClaimRules::totalsLine),
          perClaim(
              "P-835-CLAIMCAS",
              INFO,
              "A claim's own adjustments are spread over its lines pro rata to billed, so that the"
                  + " lines' payments add up to the claim's; derived.",
              ClaimAdjustmentRule::spread),
          perLine(
              "P-STATUS",
              INFO,
              "The status is the stated one; else denied where nothing is paid and CO, PI or PR"
                  + " other than price and cost share take all that was billed; else paid where a"
                  + " payer's amount is stated, else billed.",
              AmountRules::status),
          perLine(
              "P-REPEATED-PAYMENT",
              WARNING,
              "A cost share that repeats the payment and does not fit is not counted: the patient's"
                  + " share is allowed less paid, derived.",
              AdjustmentRules::repeatedPayment),
          perClaim(
              "P-835-PR",
              INFO,
              "Where a line speaks of adjustments but states no patient's share, it is the sum of"
                  + " its PR adjustments; where only the claim states one, its part of that pro"
                  + " rata to billed less paid; 0.00 where nothing is left to pay.",
              AdjustmentRules::patientShare),
          perLine(
              "P-PAID-BY-PATIENT",
              INFO,
              "Where nothing else tells the patient's share, it is what the patient paid; derived.",
              AmountRules::paidByPatient),
          perLine(
              "P-835-ALLOWED",
              INFO,
              "Where the allowed amount is not stated but adjustments are, it is paid plus the"
                  + " patient's cost share (PR 1, 2, 3, 66, 122, 247, 248) plus CO-253; not where"
                  + " another payer paid before (OA-23), nor more than billed where the patient's"
                  + " share is all that is explained.",
              AdjustmentRules::allowedFromPayment),
          perLine(
              "P-ADJUSTED-ALLOWED",
              INFO,
              "Where it is still unknown and every adjustment is contractual, it is billed less"
                  + " those adjustments, CO-253 not counted; billed where there is none and the"
                  + " patient's share explains the rest.",
              AdjustmentRules::allowedFromBilled),
          perLine(
              "P-TXT-DENIED",
              INFO,
              "Of a denied line nothing is allowed and nothing paid, where the document is"
                  + " silent.",
              AmountRules::denied),
          perLine(
              "P-SIGN",
              WARNING,
              "A negative billed amount that is no reversal is kept and reported.",
              AmountRules::sign),
          perLine(
              "P-ORDER",
              WARNING,
              "Paid above allowed or allowed above billed is kept and reported, never swapped;"
                  + " paid above billed where allowed is unknown.",
              AmountRules::order),
          perClaim(
              "P-PATIENT-SHARE",
              WARNING,
              "A patient's share other than allowed less paid is kept and reported, unless denied"
                  + " or explained by adjustments.",
              BalanceRules::allowedAndShare),
          perClaim(
              "LINE_UNBALANCED",
              WARNING,
              "Of a remittance, a line whose billed less adjustments is not paid is kept and"
                  + " reported.",
              BalanceRules::lines),
          perClaim(
              "CLAIM_UNBALANCED",
              WARNING,
              "Of a claim under its provider's number, billed that is not that of its lines is"
                  + " reported; of a remittance also billed that less all adjustments is not paid.",
              BalanceRules::claim),
          perClaim(
              "PR_MISMATCH",
              WARNING,
              "Of a remittance, a claim's patient's share other than that of its lines is reported;"
                  + " the lines count.",
              BalanceRules::patientShares),
          perClaim(
              "P-KEEP",
              WARNING,
              "A line that looks like another one of its claim is kept and reported, unless that"
                  + " one was reversed.",
              ClaimRules::duplicateLines),
          perClaim(
              "P-TOTALS",
              WARNING,
              "A stated total other than the sum of the lines is reported; the lines count.",
              ClaimRules::statedTotals),
          perClaim(
              "REVERSAL_WITHOUT_ORIGINAL",
              WARNING,
              "A reversal is kept and reported if the document has no line before with its claim"
                  + " number.",
              ClaimRules::reversals));

  private NormalizationRules() {}

  /// The rules, each with its own id, in their order.
  public static List<NormalizationRule> all() {
    return ALL;
  }

  private static NormalizationRule perLine(
      String id, Severity severity, String summary, Consumer<LineDraft> step) {
    return new NormalizationRule.PerLine(new Rule(id, severity, summary), step);
  }

  private static NormalizationRule perClaim(
      String id, Severity severity, String summary, Consumer<ClaimDraft> step) {
    return new NormalizationRule.PerClaim(new Rule(id, severity, summary), step);
  }
}
