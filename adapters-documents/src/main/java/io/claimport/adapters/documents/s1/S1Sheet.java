package io.claimport.adapters.documents.s1;

import io.claimport.adapters.documents.sheet.Column;
import io.claimport.adapters.documents.sheet.Sheet;
import io.claimport.adapters.documents.sheet.Sheet.Fact;
import io.claimport.adapters.documents.sheet.Wording;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What an S1 shows of a statement.
public final class S1Sheet {

  private S1Sheet() {}

  /// The sheet of a statement.
  public static Sheet of(Statement statement) {
    return new Sheet(
        letterhead(statement.issuer()),
        S1.FORM_LINE,
        List.of("ITEMIZED STATEMENT", "Your balance after insurance"),
        facts(statement),
        columns(statement),
        statement.lines(),
        List.of(
            "Adjustments are what we write off under our contract with your insurer (CO-45).",
            "Dates are month/day/year. Please pay the total under \"You Owe\".",
            "Fictional data. (DEMO)"));
  }

  private static List<Fact> facts(Statement statement) {
    StatementLine first = statement.lines().getFirst();
    return List.of(
        new Fact(S1.PROVIDER, first.provider().value()),
        new Fact(S1.PROVIDER_NPI, first.npi().value()),
        new Fact("Statement Number", statement.number()),
        new Fact("Statement Date", Wording.of(statement.date())),
        new Fact("Patient", statement.patient().value()));
  }

  private static List<String> letterhead(Entity issuer) {
    String name = issuer.name().value();
    return switch (issuer) {
      case HealthcareProvider provider ->
          List.of(name, provider.specialty() + ", " + provider.city() + ", " + provider.state());
      case InsuranceCompany _ -> List.of(name);
    };
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
