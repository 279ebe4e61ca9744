package io.claimport.adapters.documents.fhir.writing;

import io.claimport.adapters.documents.fhir.terms.AmountCodes.Dialect;
import io.claimport.adapters.documents.fhir.terms.Urls;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.StatementLine;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Writes adjudications and totals. In the dialect of CMS a variable stands beside the
/// general code where CMS has one.
final class AmountWriter {

  /// Denied, without saying why (CARC A1).
  private static final String DENIED = "A1";

  private final JsonPage page;
  private final boolean withVariables;

  AmountWriter(JsonPage page, boolean withVariables) {
    this.page = page;
    this.withVariables = withVariables;
  }

  /// The codes of an amount.
  ///
  /// @param variable the variable of CMS; null where it has none
  private record Kind(Dialect dialect, String code, @Nullable String variable) {}

  private static final Kind SUBMITTED = new Kind(Dialect.BASE, "submitted", "line_sbmtd_chrg_amt");
  private static final Kind TOTAL_SUBMITTED =
      new Kind(Dialect.BASE, "submitted", "clm_tot_chrg_amt");
  private static final Kind ELIGIBLE = new Kind(Dialect.BASE, "eligible", "line_alowd_chrg_amt");
  private static final Kind BENEFIT = new Kind(Dialect.BASE, "benefit", "line_nch_pmt_amt");
  private static final Kind TOTAL_BENEFIT = new Kind(Dialect.BASE, "benefit", "clm_pmt_amt");
  private static final Kind TO_PROVIDER =
      new Kind(Dialect.CARIN, "paidtoprovider", "line_prvdr_pmt_amt");
  private static final Kind TO_PATIENT =
      new Kind(Dialect.CARIN, "paidtopatient", "line_bene_pmt_amt");
  private static final Kind SHARE =
      new Kind(Dialect.CARIN, "memberliability", "rev_cntr_ptnt_rspnsblty_pmt");
  private static final Kind DEDUCTIBLE =
      new Kind(Dialect.BASE, "deductible", "line_bene_ptb_ddctbl_amt");
  private static final Kind COINSURANCE =
      new Kind(Dialect.CARIN, "coinsurance", "line_coinsrnc_amt");
  private static final Kind COPAY = new Kind(Dialect.BASE, "copay", null);
  private static final Kind DISCOUNT = new Kind(Dialect.CARIN, "discount", null);
  private static final Kind NOT_COVERED = new Kind(Dialect.CARIN, "noncovered", null);

  void adjudications(StatementLine line) throws IOException {
    page.array(
        "adjudication",
        () -> {
          amount(SUBMITTED, line.billed());
          amount(ELIGIBLE, line.allowed());
          for (Adjustment adjustment : line.adjustments()) {
            adjustment(adjustment);
          }
          if (withVariables) {
            amount(BENEFIT, line.paidByInsurance());
            amount(TO_PATIENT, Money.ZERO);
          }
          amount(TO_PROVIDER, line.paidByInsurance());
          amount(SHARE, line.patientResponsibility());
          if (line.status() == LineStatus.DENIED) {
            denial(line);
          }
        });
  }

  void totals(ClaimGroup group) throws IOException {
    page.array(
        "total",
        () -> {
          amount(TOTAL_SUBMITTED, group.total(StatementLine::billed));
          amount(ELIGIBLE, group.total(StatementLine::allowed));
          amount(
              withVariables ? TOTAL_BENEFIT : TO_PROVIDER,
              group.total(StatementLine::paidByInsurance));
          amount(SHARE, group.total(StatementLine::patientResponsibility));
        });
  }

  /// What FHIR has a category for; a difference of another group or reason it cannot carry.
  private void adjustment(Adjustment adjustment) throws IOException {
    Money amount = adjustment.amount();
    String reason = adjustment.reason();
    if (adjustment.group().equals(Adjustment.PATIENT_RESPONSIBILITY)) {
      switch (reason) {
        case "1" -> amount(DEDUCTIBLE, amount);
        case "2" -> amount(COINSURANCE, amount);
        case "3" -> amount(COPAY, amount);
        default -> notCovered(reason, amount);
      }
    } else if (adjustment.isContractual() && reason.equals("45")) {
      amount(DISCOUNT, amount);
    }
  }

  private void notCovered(String reason, Money amount) throws IOException {
    page.object(() -> {
      category(NOT_COVERED);
      page.object(
          "reason",
          () ->
              page.array(
                  "coding",
                  () -> {
                    page.coding(Urls.REASONS, reason);
                    page.coding(Urls.REASON_GROUPS, Adjustment.PATIENT_RESPONSIBILITY);
                  }));
      money("amount", amount);
    });
  }

  private void denial(StatementLine line) throws IOException {
    String reason =
        line.adjustments().stream()
            .map(Adjustment::reason)
            .filter(code -> !code.equals("45"))
            .findFirst()
            .orElse(DENIED);
    page.object(() -> {
      page.concept("category", Urls.CARIN_DISCRIMINATOR, "denialreason");
      page.concept("reason", Urls.REASONS, reason);
    });
  }

  private void amount(Kind kind, Money amount) throws IOException {
    page.object(() -> {
      category(kind);
      money("amount", amount);
    });
  }

  private void category(Kind kind) throws IOException {
    page.object(
        "category",
        () ->
            page.array(
                "coding",
                () -> {
                  page.coding(kind.dialect().url(), kind.code());
                  String variable = kind.variable();
                  if (withVariables && variable != null) {
                    page.coding(Urls.CMS_ADJUDICATION, Urls.CMS_VARIABLES + variable);
                  }
                }));
  }

  void money(String member, Money amount) throws IOException {
    page.object(
        member,
        () -> {
          page.number("value", amount.toDecimal());
          page.text("currency", "USD");
        });
  }
}
