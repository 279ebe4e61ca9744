package io.claimport.adapters.documents;

import io.claimport.application.driven.DocumentWriter;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.Npi;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.NetworkSize;
import io.claimport.domain.entity.PlanType;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Statements that never change: the golden files are made of them.
public final class TestStatement {

  private static final DemoName PATIENT = DemoName.marking("Nora Example");

  public static final Entity INSURER =
      new InsuranceCompany(
          new EntityId("demo_ins_001"),
          DemoName.marking("Northwind Mutual Insurance"),
          NetworkSize.NATIONAL,
          List.of(PlanType.PPO));

  public static final HealthcareProvider PROVIDER =
      new HealthcareProvider(
          new EntityId("demo_prov_000001"),
          DemoName.marking("Harbor Point Medical Center"),
          "Family Medicine",
          "Sampleton",
          "OH",
          Npi.fictional(12_345),
          List.of(new EntityId("demo_ins_001")));

  private TestStatement() {}

  /// What an insurer tells about services of several providers.
  public static Statement ofInsurer() {
    return new Statement(
        INSURER,
        "EOB-2026-000042",
        LocalDate.of(2026, 3, 1),
        PATIENT,
        plan(),
        List.of(
            line("99214", List.of("25"), "Office visit, extended", 1, "CLM-DEMO-100200", 24_050),
            line("85025", List.of(), "Blood count", 1, "CLM-DEMO-100200", 9_900),
            denied("D2740", "Tooth crown, ceramic", 2, "CLM-DEMO-100201", 130_000),
            line(
                "J1885", List.of("JZ", "59"), "Pain medicine injection", 3, "CLM-DEMO-100202", 1)));
  }

  /// What a provider asks for after the insurer has paid.
  public static Statement ofProvider() {
    return new Statement(
        PROVIDER,
        "ST-000017",
        LocalDate.of(2026, 3, 1),
        PATIENT,
        null,
        List.of(
            line("99213", List.of(), "Office visit, standard", 0, null, 18_075),
            line("36415", List.of(), "Blood draw", 0, null, 2_500),
            line("80053", List.of("91"), "Full blood chemistry", 0, null, 123_456)));
  }

  public static byte[] written(DocumentWriter writer, Statement statement) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(statement, out);
    return out.toByteArray();
  }

  private static StatementLine line(
      String code,
      List<String> modifiers,
      String description,
      int provider,
      String claimNumber,
      long billed) {
    long allowed = billed * 80 / 100;
    long paid = allowed * 75 / 100;
    return new StatementLine(
        LocalDate.of(2026, 1, 10).plusDays(billed % 40),
        new ProcedureCode(code, CodeSystem.ofShape(code), modifiers),
        description,
        provider == 0
            ? PROVIDER.name()
            : DemoName.marking("Dr. Tess Sample " + "I".repeat(provider)),
        provider == 0 ? PROVIDER.npi() : Npi.fictional(provider),
        claimNumber == null ? null : new ClaimNumber(claimNumber),
        Money.ofCents(billed),
        Money.ofCents(allowed),
        Money.ofCents(paid),
        Money.ofCents(allowed - paid),
        LineStatus.PAID,
        List.of(
            Adjustment.contractual(Money.ofCents(billed - allowed)),
            Adjustment.coinsurance(Money.ofCents(allowed - paid))));
  }

  private static StatementLine denied(
      String code, String description, int provider, String claimNumber, long billed) {
    StatementLine line = line(code, List.of(), description, provider, claimNumber, billed);
    return new StatementLine(
        line.serviceDate(),
        line.procedure(),
        line.description(),
        line.provider(),
        line.npi(),
        line.claimNumber(),
        line.billed(),
        Money.ZERO,
        Money.ZERO,
        line.billed(),
        LineStatus.DENIED,
        List.of(new Adjustment(Adjustment.PATIENT_RESPONSIBILITY, "96", line.billed())));
  }

  public static InsurancePlan plan() {
    return new InsurancePlan(
        "plan_1",
        INSURER.name(),
        DemoName.marking("Northwind PPO 500"),
        "MEM-104233",
        "GRP-20417",
        PATIENT,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        PlanType.PPO,
        InsurancePlan.Limit.of(Money.ofCents(50_000)),
        InsurancePlan.Limit.of(Money.ofCents(400_000)),
        new InsurancePlan.Copay(
            Money.ofCents(2_500),
            Money.ofCents(4_000),
            Money.ofCents(25_000),
            Money.ofCents(7_500)),
        new BigDecimal("0.20"));
  }
}
