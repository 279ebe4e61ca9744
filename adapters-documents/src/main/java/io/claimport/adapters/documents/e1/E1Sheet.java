package io.claimport.adapters.documents.e1;

import io.claimport.adapters.documents.sheet.Column;
import io.claimport.adapters.documents.sheet.Sheet;
import io.claimport.adapters.documents.sheet.Sheet.Fact;
import io.claimport.adapters.documents.sheet.Wording;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What an E1 shows of a statement.
public final class E1Sheet {

  private E1Sheet() {}

  /// The sheet of a statement.
  public static Sheet of(Statement statement) {
    return new Sheet(
        List.of(statement.issuer().name().value()),
        E1.FORM_LINE,
        List.of("EXPLANATION OF BENEFITS", "THIS IS NOT A BILL"),
        facts(statement),
        columns(statement),
        statement.lines(),
        List.of(
            "Allowed is the price that your plan accepts; you owe what it did not pay of it.",
            "Dates are month/day/year. Keep this statement for your records.",
            "Fictional data. (DEMO)"));
  }

  private static List<Fact> facts(Statement statement) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Statement Number", statement.number()));
    facts.add(new Fact("Statement Date", Wording.of(statement.date())));
    facts.add(new Fact("Patient", statement.patient().value()));
    InsurancePlan plan = statement.plan();
    if (plan != null) {
      facts.add(new Fact("Member", plan.policyHolder().value()));
      facts.add(new Fact("Member ID", plan.memberId()));
      facts.add(new Fact("Plan", plan.planName().value()));
      facts.add(new Fact("Group", plan.groupNumber()));
    }
    return facts;
  }

  private static List<Column<StatementLine>> columns(Statement statement) {
    return List.of(
        Column.words(E1.DATE, line -> Wording.of(line.serviceDate())),
        Column.words(E1.CODE, line -> Wording.of(line.procedure())),
        Column.words(E1.DESCRIPTION, StatementLine::description),
        Column.words(E1.PROVIDER, line -> line.provider().value()),
        Column.words(E1.NPI, line -> line.npi().value()),
        Column.words(E1.CLAIM_NUMBER, E1Sheet::claimNumber),
        amounts(statement, E1.BILLED, StatementLine::billed),
        amounts(statement, E1.ALLOWED, StatementLine::allowed),
        amounts(statement, E1.PLAN_PAID, StatementLine::paidByInsurance),
        amounts(statement, E1.YOU_OWE, StatementLine::patientResponsibility),
        Column.words(E1.STATUS, line -> line.status().label()));
  }

  private static Column<StatementLine> amounts(
      Statement statement, String title, Function<StatementLine, Money> amount) {
    return Column.amounts(
        title, line -> Wording.of(amount.apply(line)), Wording.of(statement.total(amount)));
  }

  private static String claimNumber(StatementLine line) {
    return Optional.ofNullable(line.claimNumber()).map(ClaimNumber::value).orElse("");
  }
}
