package io.claimport.adapters.documents.text.writing;

import io.claimport.adapters.documents.sheet.Wording;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A bill before any insurer has seen it.
final class ChargesPage {

  private final PlainPage page = new PlainPage();
  private final IssuerStyle<BillLayout> style;
  private int services;
  private @Nullable LocalDate day;

  private ChargesPage(IssuerStyle<BillLayout> style) {
    this.style = style;
  }

  static String of(Statement statement, HealthcareProvider provider) {
    ChargesPage charges = new ChargesPage(IssuerStyle.of(provider.id(), BillLayout.values()));
    charges.head(statement, provider);
    statement.lines().forEach(charges::service);
    charges.total(statement);
    return charges.page.text();
  }

  private void head(Statement statement, HealthcareProvider provider) {
    page.line(provider.name().value())
        .line("Patient Billing Statement")
        .line()
        .labelled("Statement Number", statement.number())
        .labelled("Statement Date", style.dates().of(statement.date()))
        .labelled("Patient", statement.patient().value())
        .labelled("NPI", provider.npi().value())
        .line()
        .line("SERVICES:");
  }

  /// Where the services do not say their day, it stands above those of one day.
  private void service(StatementLine line) {
    if (style.layout() != BillLayout.T8 && !line.serviceDate().equals(day)) {
      day = line.serviceDate();
      page.line().labelled(style.labels().day(), style.dates().of(day));
    }
    services++;
    style.layout().service(page, services, line, style.dates());
  }

  private void total(Statement statement) {
    page.line()
        .labelled(style.labels().totalBilled(), Wording.of(statement.total(StatementLine::billed)))
        .line()
        .line("Fictional data for demonstration. Please keep for your records.");
  }
}
