package io.claimport.adapters.documents.text.writing;

import io.claimport.adapters.documents.sheet.Wording;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import org.jspecify.annotations.Nullable;

/// An explanation of benefits that names what was done in words only.
final class BenefitsPage {

  private final PlainPage page = new PlainPage();
  private @Nullable DemoName provider;
  private @Nullable ClaimNumber claim;

  private BenefitsPage() {}

  static String of(Statement statement, InsuranceCompany insurer) {
    BenefitsPage benefits = new BenefitsPage();
    benefits.head(statement, insurer);
    statement.lines().forEach(benefits::service);
    benefits.totals(statement);
    return benefits.page.text();
  }

  private void head(Statement statement, InsuranceCompany insurer) {
    page.line(insurer.name().value())
        .line("Explanation of Benefits")
        .line()
        .labelled("Member", statement.patient().value())
        .labelled("Statement Number", statement.number())
        .labelled("Date Processed", Wording.of(statement.date()));
  }

  private void service(StatementLine line) {
    if (!line.provider().equals(provider) || claim == null || !claim.equals(line.claimNumber())) {
      begin(line);
    }
    page.columns(
        Wording.of(line.serviceDate()),
        line.description(),
        Wording.of(line.billed()),
        Wording.of(line.allowed()),
        Wording.of(line.paidByInsurance()),
        Wording.of(line.patientResponsibility()));
  }

  /// Claim and provider stand above the services that they hold for.
  private void begin(StatementLine line) {
    provider = line.provider();
    claim = line.claimNumber();
    page.line();
    if (claim != null) {
      page.labelled("Claim Number", claim.value());
    }
    page.labelled("Provider", provider.value())
        .columns("Date of Service", "Description", "Billed", "Allowed", "Plan Paid", "You Owe");
  }

  private void totals(Statement statement) {
    page.line()
        .line("CLAIM TOTALS:")
        .labelled("Total Billed", Wording.of(statement.total(StatementLine::billed)))
        .labelled("Total Allowed", Wording.of(statement.total(StatementLine::allowed)))
        .labelled("Plan Paid", Wording.of(statement.total(StatementLine::paidByInsurance)))
        .labelled(
            "Your Responsibility",
            Wording.of(statement.total(StatementLine::patientResponsibility)))
        .line()
        .line("This is not a bill. Fictional data for demonstration.");
  }
}
