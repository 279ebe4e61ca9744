package io.claimport.adapters.documents.text.writing;

import io.claimport.adapters.documents.sheet.Wording;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;

/// A bill before any insurer has seen it.
final class ChargesPage {

  private ChargesPage() {}

  static String of(Statement statement, HealthcareProvider provider) {
    PlainPage page =
        new PlainPage()
            .line(provider.name().value())
            .line("Patient Billing Statement")
            .line()
            .labelled("Statement Number", statement.number())
            .labelled("Statement Date", Wording.of(statement.date()))
            .labelled("Patient", statement.patient().value())
            .labelled("NPI", provider.npi().value())
            .line()
            .line("SERVICES:");
    for (StatementLine line : statement.lines()) {
      page.columns(
          Wording.of(line.serviceDate()),
          Wording.of(line.procedure()),
          line.description(),
          Wording.of(line.billed()));
    }
    return page.line()
        .labelled("Total Charges", Wording.of(statement.total(StatementLine::billed)))
        .line()
        .line("Fictional data for demonstration. Please keep for your records.")
        .text();
  }
}
