package io.claimport.application.contract;

import io.claimport.application.fixture.TestLine;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.Codes;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.ServiceDates;
import io.claimport.domain.lineitem.ServiceProvider;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Line items that differ in what a filter can ask for.
final class LineVariety {

  private LineVariety() {}

  static LineItem of(
      ImportJob job,
      int ordinal,
      String code,
      String provider,
      String claim,
      @Nullable LocalDate date) {
    LineItem full = TestLine.full(job, ordinal);
    return new LineItem(
        full.id(),
        new ServiceDates(date, date),
        new Codes(
            new ProcedureCode(code, CodeSystem.CPT, List.of()),
            full.codes().description(),
            full.codes().units(),
            full.codes().diagnosisCodes(),
            full.codes().revenueCode()),
        new ServiceProvider(DemoName.marking(provider), full.provider().npi()),
        ClaimNumber.marking(claim),
        full.amounts(),
        full.status(),
        full.origin(),
        full.createdAt());
  }

  /// A line that differs in what line items can be ordered by.
  ///
  /// @param cents every amount of it
  static LineItem worth(
      ImportJob job, int ordinal, @Nullable Long cents, @Nullable LocalDate date) {
    LineItem full = TestLine.full(job, ordinal);
    Money worth = cents == null ? null : Money.ofCents(cents);
    return new LineItem(
        full.id(),
        new ServiceDates(date, null),
        full.codes(),
        full.provider(),
        full.claimNumber(),
        new Amounts(worth, worth, worth, worth, List.of()),
        full.status(),
        full.origin(),
        full.createdAt());
  }
}
