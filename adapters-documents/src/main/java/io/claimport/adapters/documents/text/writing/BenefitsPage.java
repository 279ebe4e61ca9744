package io.claimport.adapters.documents.text.writing;

import io.claimport.adapters.documents.sheet.Wording;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import org.jspecify.annotations.Nullable;

/// An explanation of benefits: what was done, what it cost and who pays it.
final class BenefitsPage {

  private final PlainPage page = new PlainPage();
  private final IssuerStyle<BenefitsLayout> style;
  private @Nullable StatementLine first;

  private BenefitsPage(IssuerStyle<BenefitsLayout> style) {
    this.style = style;
  }

  static String of(Statement statement, InsuranceCompany insurer) {
    BenefitsPage benefits = new BenefitsPage(IssuerStyle.of(insurer.id(), BenefitsLayout.values()));
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
        .labelled("Date Processed", style.dates().of(statement.date()));
  }

  private void service(StatementLine line) {
    if (first == null || !isOfGroup(line, first)) {
      begin(line);
    }
    style.layout().service(page, line, style.labels(), style.dates());
  }

  private boolean isOfGroup(StatementLine line, StatementLine above) {
    boolean day =
        style.layout() == BenefitsLayout.T5 || line.serviceDate().equals(above.serviceDate());
    return day
        && line.provider().equals(above.provider())
        && line.claimNumber() != null
        && line.claimNumber().equals(above.claimNumber());
  }

  /// Claim, provider and, unless each service says it, the day stand above the services
  /// that they hold for.
  private void begin(StatementLine line) {
    first = line;
    page.line();
    if (line.claimNumber() != null) {
      page.labelled("Claim Number", line.claimNumber().value());
    }
    page.labelled("Provider", line.provider().value());
    style.layout().begin(page, line, style.labels(), style.dates());
  }

  private void totals(Statement statement) {
    page.line()
        .line("CLAIM TOTALS:")
        .labelled(style.labels().totalBilled(), Wording.of(statement.total(StatementLine::billed)))
        .labelled("Total Allowed", Wording.of(statement.total(StatementLine::allowed)))
        .labelled(
            style.labels().totalPaid(), Wording.of(statement.total(StatementLine::paidByInsurance)))
        .labelled(
            style.labels().totalOwed(),
            Wording.of(statement.total(StatementLine::patientResponsibility)))
        .line()
        .line("This is not a bill. Fictional data for demonstration.");
  }
}
