package io.claimport.adapters.documents.s1;

import io.claimport.adapters.documents.layout.Column;
import io.claimport.adapters.documents.layout.ColumnTable;
import io.claimport.adapters.documents.layout.LayoutPage;
import io.claimport.adapters.documents.layout.Wording;
import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityType;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Writes S1: UTF-8, one line feed after each line.
///
/// What it cannot carry: the claim number; that a line is paid, which the reader's side
/// derives; control characters and line separators inside texts, which become blanks;
/// blanks around a text; a year outside 0 to 9999. Provider and NPI stand in the head; a
/// statement on services of several providers has columns for them, and one with lines
/// that were not paid has a column for that.
public final class S1Writer implements DocumentWriter {

  @Override
  public DocumentFormat format() {
    return S1.FORMAT;
  }

  @Override
  public Set<EntityType> issuers() {
    return Set.of(EntityType.PROVIDER);
  }

  @Override
  public void write(Statement statement, OutputStream out) {
    StatementLine first = statement.lines().getFirst();
    LayoutPage page = new LayoutPage();
    letterhead(statement.issuer(), page);
    page.line(S1.FORM_LINE);
    page.line();
    page.line("ITEMIZED STATEMENT");
    page.line("Your balance after insurance");
    page.line();
    page.labelled(S1.PROVIDER, first.provider().value());
    page.labelled(S1.PROVIDER_NPI, first.npi().value());
    page.labelled("Statement Number", statement.number());
    page.labelled("Statement Date", Wording.of(statement.date()));
    page.labelled("Patient", statement.patient().value());
    page.line();
    page.lines(ColumnTable.lines(columns(statement), statement.lines()));
    page.line();
    page.line("Adjustments are what we write off under our contract with your insurer (CO-45).");
    page.line("Dates are month/day/year. Please pay the total under \"You Owe\".");
    page.line("Fictional data. (DEMO)");
    page.writeTo(out);
  }

  private static void letterhead(Entity issuer, LayoutPage page) {
    page.line(issuer.name().value());
    switch (issuer) {
      case HealthcareProvider provider ->
          page.line(provider.specialty() + ", " + provider.city() + ", " + provider.state());
      case InsuranceCompany _ -> {
        // has no address
      }
    }
  }

  private static List<Column<StatementLine>> columns(Statement statement) {
    List<Column<StatementLine>> columns = new ArrayList<>();
    columns.add(Column.words(S1.DATE, line -> Wording.of(line.serviceDate())));
    columns.add(Column.words(S1.CODE, line -> Wording.of(line.procedure())));
    columns.add(Column.words(S1.DESCRIPTION, StatementLine::description));
    if (differ(statement, StatementLine::provider) || differ(statement, StatementLine::npi)) {
      columns.add(Column.words(S1.PROVIDER, line -> line.provider().value()));
      columns.add(Column.words(S1.NPI, line -> line.npi().value()));
    }
    columns.add(amounts(statement, S1.CHARGE, StatementLine::billed));
    columns.add(amounts(statement, S1.ADJUSTMENT, StatementLine::adjustment));
    columns.add(amounts(statement, S1.INSURANCE_PAID, StatementLine::paidByInsurance));
    columns.add(amounts(statement, S1.YOU_OWE, StatementLine::patientResponsibility));
    if (statement.lines().stream().anyMatch(line -> line.status() != LineStatus.PAID)) {
      columns.add(Column.words(S1.STATUS, line -> line.status().label()));
    }
    return columns;
  }

  private static boolean differ(Statement statement, Function<StatementLine, Object> part) {
    return statement.lines().stream().map(part).distinct().count() > 1;
  }

  private static Column<StatementLine> amounts(
      Statement statement, String title, Function<StatementLine, Money> amount) {
    return Column.amounts(
        title, line -> Wording.of(amount.apply(line)), Wording.of(statement.total(amount)));
  }
}
