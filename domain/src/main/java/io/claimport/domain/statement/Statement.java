package io.claimport.domain.statement;

import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What an issuer tells a patient about services: the content of a document, without its layout.
///
/// @param number the issuer's number for this statement
/// @param plan the patient's plan, when the issuer is an insurer
/// @param misprint by how much each total that the issuer states is wrong; zero, unless a
///     document should contradict itself
public record Statement(
    Entity issuer,
    String number,
    LocalDate date,
    DemoName patient,
    @Nullable InsurancePlan plan,
    List<StatementLine> lines,
    Money misprint) {

  public Statement {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a statement has at least one line");
    }
  }

  /// A statement whose totals are right.
  public Statement(
      Entity issuer,
      String number,
      LocalDate date,
      DemoName patient,
      @Nullable InsurancePlan plan,
      List<StatementLine> lines) {
    this(issuer, number, date, patient, plan, lines, Money.ZERO);
  }

  /// The total of one amount as the issuer states it, as in `total(StatementLine::billed)`:
  /// the sum over all lines, off by the misprint.
  public Money total(Function<StatementLine, Money> amount) {
    return lines.stream().map(amount).reduce(misprint, Money::plus);
  }
}
