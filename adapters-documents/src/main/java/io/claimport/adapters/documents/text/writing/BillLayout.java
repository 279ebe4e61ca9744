package io.claimport.adapters.documents.text.writing;

import io.claimport.adapters.documents.sheet.Wording;
import io.claimport.domain.statement.StatementLine;

/// How a bill lists a service with its charge.
enum BillLayout {
  /// `CPT 99213-25 - Office visit: $125.00`.
  T1 {
    @Override
    void service(PlainPage page, int number, StatementLine line, DateStyle dates) {
      page.labelled(
          line.procedure().system() + " " + code(line) + " - " + line.description(), charge(line));
    }
  },

  /// `D2740 - Tooth crown   $1,200.00`.
  T2 {
    @Override
    void service(PlainPage page, int number, StatementLine line, DateStyle dates) {
      page.columns(code(line) + " - " + line.description(), charge(line));
    }
  },

  /// `Office visit - 99213   $150.00`.
  T3 {
    @Override
    void service(PlainPage page, int number, StatementLine line, DateStyle dates) {
      page.columns(line.description() + " - " + code(line), charge(line));
    }
  },

  /// `Blood count (84443)   $55.00`.
  T4 {
    @Override
    void service(PlainPage page, int number, StatementLine line, DateStyle dates) {
      page.columns(line.description() + " (" + code(line) + ")", charge(line));
    }
  },

  /// `1. Office visit (99213)`, and below it `Charge: $150.00`.
  T7 {
    @Override
    void service(PlainPage page, int number, StatementLine line, DateStyle dates) {
      page.line(number + ". " + line.description() + " (" + code(line) + ")")
          .detail("Charge", charge(line));
    }
  },

  /// `02/10/2026   99285-25   Emergency visit   $850.00`: the only one with days in it.
  T8 {
    @Override
    void service(PlainPage page, int number, StatementLine line, DateStyle dates) {
      page.columns(dates.of(line.serviceDate()), code(line), line.description(), charge(line));
    }
  };

  /// Prints a service.
  ///
  /// @param number counted from 1
  abstract void service(PlainPage page, int number, StatementLine line, DateStyle dates);

  private static String code(StatementLine line) {
    return Wording.of(line.procedure());
  }

  private static String charge(StatementLine line) {
    return Wording.of(line.billed());
  }
}
