package io.claimport.adapters.portal.scenario;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.StatementLine;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// What some scenarios add to settled services: reversals, and mess.
///
/// One item in ten, and at least one, is of the special kind; a statement has as many lines
/// as it was asked for all the same, so that fewer services are drawn.
public final class Retelling {

  private static final int ONE_SPECIAL_IN = 10;
  private static final int MOST_MISPRINTED_CENTS = 500_00;

  private final Scenario scenario;
  private final int items;

  public Retelling(Scenario scenario, int items) {
    this.scenario = scenario;
    this.items = items;
  }

  /// How many services it takes to fill the lines.
  public int services() {
    return switch (scenario) {
      case CLASSIC, REALISTIC, DENIED, PARTIAL -> items;
      case REVERSAL -> Math.max(1, items - 2 * special());
      case MESSY -> Math.max(1, items - special());
    };
  }

  private int special() {
    return Math.max(1, items / ONE_SPECIAL_IN);
  }

  /// The lines of a statement, from those of its services.
  public List<StatementLine> lines(List<StatementLine> settled, Draws draws) {
    return switch (scenario) {
      case CLASSIC, REALISTIC, DENIED, PARTIAL -> settled;
      case REVERSAL -> reversed(settled, draws);
      case MESSY -> messy(settled, draws);
    };
  }

  /// By how much the totals of the statement are wrong.
  public Money misprint(Draws draws) {
    return switch (scenario) {
      case CLASSIC, REALISTIC, DENIED, PARTIAL, REVERSAL -> Money.ZERO;
      case MESSY -> Money.ofCents(draws.between(1, MOST_MISPRINTED_CENTS));
    };
  }

  /// A line, what takes it back, and what should have been said. Of one or two items there
  /// is only room for what takes back, or for that and its original.
  private List<StatementLine> reversed(List<StatementLine> settled, Draws draws) {
    if (items == 1) {
      return List.of(takingBack(settled.getFirst()));
    }
    if (items == 2) {
      return List.of(settled.getFirst(), takingBack(settled.getFirst()));
    }
    SortedSet<Integer> wrong = draws.distinct(Math.min(special(), settled.size()), settled.size());
    List<StatementLine> lines = new ArrayList<>();
    for (int i = 0; i < settled.size(); i++) {
      lines.add(settled.get(i));
      if (wrong.contains(i)) {
        lines.add(takingBack(settled.get(i)));
        lines.add(corrected(settled.get(i), draws));
      }
    }
    return lines;
  }

  private static StatementLine takingBack(StatementLine line) {
    List<Adjustment> back =
        line.adjustments().stream().map(a -> a.withAmount(negative(a.amount()))).toList();
    return with(
        line,
        new Adjudicated(
            negative(line.billed()),
            negative(line.allowed()),
            negative(line.paidByInsurance()),
            negative(line.patientResponsibility()),
            LineStatus.REVERSAL,
            back));
  }

  /// The same charge, settled anew.
  private static StatementLine corrected(StatementLine line, Draws draws) {
    return with(line, ClassicAmounts.of(line.billed(), draws));
  }

  private static Money negative(Money amount) {
    return Money.ZERO.minus(amount);
  }

  private static StatementLine with(StatementLine line, Adjudicated settled) {
    return new StatementLine(
        line.serviceDate(),
        line.procedure(),
        line.description(),
        line.provider(),
        line.npi(),
        line.claimNumber(),
        settled.billed(),
        settled.allowed(),
        settled.paid(),
        settled.patientResponsibility(),
        settled.status(),
        settled.adjustments());
  }

  /// Some lines come twice.
  private List<StatementLine> messy(List<StatementLine> settled, Draws draws) {
    int missing = items - settled.size();
    SortedSet<Integer> twice = draws.distinct(Math.min(missing, settled.size()), settled.size());
    List<StatementLine> lines = new ArrayList<>();
    for (int i = 0; i < settled.size(); i++) {
      lines.add(settled.get(i));
      if (twice.contains(i)) {
        lines.add(settled.get(i));
      }
    }
    return lines;
  }
}
