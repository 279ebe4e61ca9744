package io.claimport.adapters.documents.fhir.terms;

import java.util.ArrayList;
import java.util.List;

/// What the amount of an adjudication or of a total stands for, by its category's codes.
///
/// This is the table for a billing expert to review; the documentation shows it.
/// `*` at the beginning of a code stands for anything.
@SuppressWarnings("ImmutableEnumChecker") // lists that cannot be changed
public enum AmountMeaning {
  BILLED(
      "billed",
      codes("submitted"),
      codes(),
      codes("line_sbmtd_chrg_amt", "rev_cntr_tot_chrg_amt", "clm_tot_chrg_amt"),
      codes("CLM_LINE_SBMT_CHRG_AMT")),
  DRUG_COST(
      "billed, where nothing is billed",
      codes(),
      codes("drugcost"),
      codes("tot_rx_cst_amt"),
      codes()),
  ALLOWED(
      "allowed",
      codes("eligible"),
      codes(),
      codes("line_alowd_chrg_amt"),
      codes("CLM_LINE_ALOWD_CHRG_AMT")),
  PAID(
      "paid",
      codes(),
      codes(),
      codes("line_nch_pmt_amt", "cvrd_d_plan_pd_amt", "clm_pmt_amt"),
      codes()),
  PAID_TO_PROVIDER(
      "paid, first part, where no whole is stated",
      codes(),
      codes("paidtoprovider"),
      codes("line_prvdr_pmt_amt", "rev_cntr_prvdr_pmt_amt"),
      codes("CLM_LINE_PRVDR_PMT_AMT")),
  PAID_TO_PATIENT(
      "paid, second part",
      codes(),
      codes("paidtopatient"),
      codes("line_bene_pmt_amt", "rev_cntr_bene_pmt_amt"),
      codes("CLM_LINE_BENE_PD_AMT")),
  BENEFIT(
      "paid, where neither whole nor parts are stated",
      codes("benefit"),
      codes(),
      codes(),
      codes("CLM_LINE_CVRD_PD_AMT")),
  PATIENT_SHARE(
      "patient share",
      codes(),
      codes("memberliability"),
      codes("rev_cntr_ptnt_rspnsblty_pmt", "ptnt_pay_amt"),
      codes()),
  DEDUCTIBLE(
      "adjustment PR 1",
      codes("deductible"),
      codes(),
      codes("line_bene_ptb_ddctbl_amt", "rev_cntr_cash_ddctbl_amt", "rev_cntr_blood_ddctbl_amt"),
      codes("CLM_LINE_MDCR_DDCTBL_AMT", "CLM_LINE_BLOOD_DDCTBL_AMT")),
  COINSURANCE(
      "adjustment PR 2",
      codes(),
      codes("coinsurance"),
      codes("line_coinsrnc_amt", "rev_cntr_coinsrnc_wge_adjstd_c"),
      codes("CLM_LINE_MDCR_COINSRNC_AMT", "CLM_LINE_INSTNL_ADJSTD_AMT")),
  COPAY("adjustment PR 3", codes("copay"), codes(), codes(), codes()),
  DISCOUNT("adjustment CO 45", codes(), codes("discount"), codes(), codes()),
  NOT_COVERED(
      "adjustment PR, where its reason says that the patient owes it",
      codes(),
      codes("noncovered"),
      codes(),
      codes()),
  PAID_BY_PATIENT(
      "paid by the patient; the patient share, where nothing else tells it",
      codes(),
      codes(
          "paidbypatient", "paidbypatientcash", "paidbypatientother", "paidbypatienthealthaccount"),
      codes(),
      codes("CLM_LINE_BENE_PMT_AMT")),
  OTHER_PAYER(
      "not taken: another payer",
      codes(),
      codes("priorpayerpaid"),
      codes(
          "line_bene_prmry_pyr_pd_amt",
          "rev_cntr_1st_msp_pd_amt",
          "rev_cntr_2nd_msp_pd_amt",
          "othr_troop_amt",
          "plro_amt",
          "lics_amt",
          "rptd_gap_dscnt_num"),
      codes(
          "CLM_BENE_PRMRY_PYR_PD_AMT",
          "*_MSP1_PD_AMT",
          "*_MSP2_PD_AMT",
          "*_PRMRY_PYR_AMT",
          "*_PRMRY_PYR_ALOWD_AMT",
          "*_LIS_AMT",
          "*_PLRO_AMT",
          "*_RPTD_GAP_DSCNT_AMT",
          "*_OTHR_TP_PD_AMT")),
  NONE(
      "not taken: rates, thresholds, marks without money",
      codes("eligpercent", "tax", "unallocdeduct"),
      codes(
          "inoutnetwork",
          "innetwork",
          "outofnetwork",
          "other",
          "denialreason",
          "billingnetworkstatus",
          "benefitpaymentstatus"),
      codes(
          "rev_cntr_rate_amt",
          "rev_cntr_pmt_amt_amt",
          "rev_cntr_rdcd_coinsrnc_amt",
          "gdc_blw_oopt_amt",
          "gdc_abv_oopt_amt",
          "line_prcsg_ind_cd"),
      codes(
          "*_RATE_AMT",
          "*_INTRST_AMT",
          "*_PRICE_AMT",
          "*_INSTNL_RDCD_AMT",
          "*_THRSHLD_AMT",
          "*_LMT_AMT",
          "*_CLNCL_CHRG_AMT",
          "*_NCVRD_PD_AMT"));

  private final String words;
  private final List<String> base;
  private final List<String> carin;
  private final List<String> variables;
  private final List<String> cms;

  AmountMeaning(
      String words,
      List<String> base,
      List<String> carin,
      List<String> variables,
      List<String> cms) {
    this.words = words;
    this.base = base;
    this.carin = carin;
    this.variables = variables;
    this.cms = cms;
  }

  private static List<String> codes(String... codes) {
    return List.of(codes);
  }

  /// Whether somebody who says the other one says this less exactly.
  public boolean isSaidBy(AmountMeaning other) {
    return this == other || (this == PAID && other == BENEFIT);
  }

  /// Its codes in one of the dialects.
  List<String> codesIn(AmountCodes.Dialect dialect) {
    return switch (dialect) {
      case BASE -> base;
      case CARIN -> carin;
      case CMS_VARIABLE -> variables;
      case CMS -> cms;
    };
  }

  /// A row of the documentation's table.
  public String row() {
    List<String> cells = new ArrayList<>(List.of(words));
    for (AmountCodes.Dialect dialect : AmountCodes.Dialect.values()) {
      cells.add(
          String.join(", ", codesIn(dialect).stream().map(code -> "`" + code + "`").toList()));
    }
    return "| " + String.join(" | ", cells) + " |";
  }
}
