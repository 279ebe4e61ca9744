package io.claimport.adapters.documents.text.writing;

import io.claimport.adapters.documents.sheet.Wording;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.statement.StatementLine;

/// How an explanation of benefits shows a service.
enum BenefitsLayout {
  /// A table without codes: `Date of Service   Description   Billed   Allowed   Plan Paid   You Owe`.
  T5 {
    @Override
    void begin(PlainPage page, StatementLine first, Labels labels, DateStyle dates) {
      page.columns(
          labels.day(), "Description", labels.billed(), "Allowed", labels.paid(), "You Owe");
    }

    @Override
    void service(PlainPage page, StatementLine line, Labels labels, DateStyle dates) {
      page.columns(
          dates.of(line.serviceDate()),
          line.description(),
          Wording.of(line.billed()),
          Wording.of(line.allowed()),
          Wording.of(line.paidByInsurance()),
          Wording.of(line.patientResponsibility()));
    }
  },

  /// A block for each service: `Office visit (99214)`, and below it `Billed:`, `Allowed:`,
  /// `We Pay:`, `You Owe:`, and of a denial `Status:` and `Reason:`.
  T6 {
    @Override
    void begin(PlainPage page, StatementLine first, Labels labels, DateStyle dates) {
      page.labelled(labels.day(), dates.of(first.serviceDate()));
    }

    @Override
    void service(PlainPage page, StatementLine line, Labels labels, DateStyle dates) {
      page.line()
          .line(line.description() + " (" + Wording.of(line.procedure()) + ")")
          .detail(labels.billed(), Wording.of(line.billed()))
          .detail("Allowed", Wording.of(line.allowed()))
          .detail(labels.paid(), Wording.of(line.paidByInsurance()))
          .detail("You Owe", Wording.of(line.patientResponsibility()));
      if (line.status() == LineStatus.DENIED) {
        page.detail("Status", "DENIED");
        line.adjustments().stream().limit(1).forEach(reason -> page.detail("Reason", code(reason)));
      }
    }
  };

  /// Prints what stands above the services of one day that a provider rendered under one
  /// claim.
  abstract void begin(PlainPage page, StatementLine first, Labels labels, DateStyle dates);

  abstract void service(PlainPage page, StatementLine line, Labels labels, DateStyle dates);

  private static String code(Adjustment reason) {
    return reason.group() + "-" + reason.reason();
  }
}
