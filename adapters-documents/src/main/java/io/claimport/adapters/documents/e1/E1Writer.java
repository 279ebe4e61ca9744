package io.claimport.adapters.documents.e1;

import io.claimport.adapters.documents.layout.Column;
import io.claimport.adapters.documents.layout.ColumnTable;
import io.claimport.adapters.documents.layout.LayoutPage;
import io.claimport.adapters.documents.layout.Wording;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Writes E1: UTF-8, one line feed after each line.
///
/// What it cannot carry: control characters and line separators inside texts, which
/// become blanks; blanks around a text; a year outside 0 to 9999.
public final class E1Writer implements DocumentWriter {

  @Override
  public DocumentFormat format() {
    return E1.FORMAT;
  }

  @Override
  public Set<EntityType> issuers() {
    return Set.of(EntityType.INSURANCE);
  }

  @Override
  public void write(Statement statement, OutputStream out) {
    LayoutPage page = new LayoutPage();
    page.line(statement.issuer().name().value());
    page.line(E1.FORM_LINE);
    page.line();
    page.line("EXPLANATION OF BENEFITS");
    page.line("THIS IS NOT A BILL");
    page.line();
    page.labelled("Statement Number", statement.number());
    page.labelled("Statement Date", Wording.of(statement.date()));
    page.labelled("Patient", statement.patient().value());
    if (statement.plan() != null) {
      plan(statement.plan(), page);
    }
    page.line();
    page.lines(ColumnTable.lines(columns(statement), statement.lines()));
    page.line();
    page.line("Allowed is the price that your plan accepts; you owe what it did not pay of it.");
    page.line("Dates are month/day/year. Keep this statement for your records.");
    page.line("Fictional data. (DEMO)");
    page.writeTo(out);
  }

  private static void plan(InsurancePlan plan, LayoutPage page) {
    page.labelled("Member", plan.policyHolder().value());
    page.labelled("Member ID", plan.memberId());
    page.labelled("Plan", plan.planName().value());
    page.labelled("Group", plan.groupNumber());
  }

  private static List<Column<StatementLine>> columns(Statement statement) {
    return List.of(
        Column.words(E1.DATE, line -> Wording.of(line.serviceDate())),
        Column.words(E1.CODE, line -> Wording.of(line.procedure())),
        Column.words(E1.DESCRIPTION, StatementLine::description),
        Column.words(E1.PROVIDER, line -> line.provider().value()),
        Column.words(E1.NPI, line -> line.npi().value()),
        Column.words(E1.CLAIM_NUMBER, E1Writer::claimNumber),
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
