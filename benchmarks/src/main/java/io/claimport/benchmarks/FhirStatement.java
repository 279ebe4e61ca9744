package io.claimport.benchmarks;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.Npi;
import io.claimport.domain.code.ProcedureCatalog;
import io.claimport.domain.code.ProcedureCatalog.Procedure;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.NetworkSize;
import io.claimport.domain.entity.PlanType;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Made-up statements of one claim each, with one to eight lines.
final class FhirStatement {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

  private FhirStatement() {}

  static Statement ofOneClaim(int number) {
    List<StatementLine> lines = new ArrayList<>();
    for (int i = 0; i <= number % 8; i++) {
      lines.add(line(number, i));
    }
    return new Statement(
        new InsuranceCompany(
            new EntityId("demo_ins_001"),
            DemoName.marking("Northwind Mutual Insurance"),
            NetworkSize.NATIONAL,
            List.of(PlanType.PPO)),
        "EOB-2026-" + number,
        DAY.plusDays(30),
        DemoName.marking("Nora Example"),
        null,
        lines);
  }

  private static StatementLine line(int number, int position) {
    List<Procedure> catalog = ProcedureCatalog.all();
    Procedure procedure = catalog.get((number * 8 + position) % catalog.size());
    long billed = 10_000 + number * 137L + position * 1_111L;
    long allowed = billed * 7 / 10;
    long paid = allowed * 8 / 10;
    return new StatementLine(
        DAY.plusDays(number % 20),
        procedure.procedureCode(),
        procedure.description(),
        DemoName.marking("Dr. Tess Sample " + number % 5),
        Npi.fictional(number % 5),
        ClaimNumber.marking("1002" + number),
        Money.ofCents(billed),
        Money.ofCents(allowed),
        Money.ofCents(paid),
        Money.ofCents(allowed - paid),
        LineStatus.PAID,
        List.of(
            Adjustment.contractual(Money.ofCents(billed - allowed)),
            Adjustment.coinsurance(Money.ofCents(allowed - paid))));
  }
}
