package io.claimport.adapters.documents.text.writing;

import io.claimport.adapters.documents.TestStatement;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.Npi;
import io.claimport.domain.code.ProcedureCatalog;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.NetworkSize;
import io.claimport.domain.entity.PlanType;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/// Statements as simulated portals make them: what people print, of every issuer.
public final class PrintedStatements extends DomainContextBase {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  /// A visit at somebody's on one day; an insurer handles it as one claim.
  private record Visit(
      LocalDate day, HealthcareProvider provider, ClaimNumber claim, List<Service> services) {}

  /// A service before anybody tells of it.
  private record Service(ProcedureCode code, String description, Decision decision) {}

  /// What was charged and what became of it.
  private record Decision(
      Money billed, Money allowed, Money paid, Money patient, LineStatus status, String reason) {

    static Decision of(Kind kind, long billed, long allowed, long paid) {
      return switch (kind) {
        case PAID ->
            new Decision(
                Money.ofCents(billed),
                Money.ofCents(allowed),
                Money.ofCents(paid),
                Money.ofCents(allowed - paid),
                LineStatus.PAID,
                "45");
        case TAKEN_BACK -> {
          Decision negative = of(Kind.PAID, -billed, -allowed, -paid);
          yield new Decision(
              negative.billed,
              negative.allowed,
              negative.paid,
              negative.patient,
              LineStatus.REVERSAL,
              "45");
        }
        case DENIED_TO_PROVIDER -> denied(billed, Money.ZERO, "97");
        case DENIED_TO_PATIENT -> denied(billed, Money.ofCents(billed), "204");
      };
    }

    private static Decision denied(long billed, Money patient, String reason) {
      return new Decision(
          Money.ofCents(billed), Money.ZERO, Money.ZERO, patient, LineStatus.DENIED, reason);
    }
  }

  private enum Kind {
    PAID,
    TAKEN_BACK,
    DENIED_TO_PROVIDER,
    DENIED_TO_PATIENT
  }

  @Provide
  Arbitrary<Statement> statements() {
    return Combinators.combine(
            Arbitraries.oneOf(insurers(), providers()),
            Arbitraries.longs().between(0, Long.MAX_VALUE).map("STM-DEMO-%016X"::formatted),
            people(),
            visits())
        .as((issuer, number, patient, visits) ->
            new Statement(
                issuer,
                number,
                DAY,
                patient,
                issuer instanceof InsuranceCompany ? TestStatement.plan() : null,
                visits.stream().flatMap(visit -> lines(issuer, visit).stream()).toList()));
  }

  private static List<StatementLine> lines(Entity issuer, Visit visit) {
    return visit.services().stream()
        .map(service ->
            switch (issuer) {
              case InsuranceCompany _ -> line(visit, service, visit.provider(), visit.claim());
              case HealthcareProvider provider -> line(visit, service, provider, null);
            })
        .toList();
  }

  private static StatementLine line(
      Visit visit, Service service, HealthcareProvider provider, @Nullable ClaimNumber claim) {
    Decision decision = service.decision();
    boolean patients = !decision.patient().equals(Money.ZERO);
    return new StatementLine(
        visit.day(),
        service.code(),
        service.description(),
        provider.name(),
        provider.npi(),
        claim,
        decision.billed(),
        decision.allowed(),
        decision.paid(),
        decision.patient(),
        decision.status(),
        List.of(
            new Adjustment(
                patients ? Adjustment.PATIENT_RESPONSIBILITY : Adjustment.CONTRACTUAL,
                decision.reason(),
                decision.billed().minus(decision.paid()))));
  }

  private static Arbitrary<List<Visit>> visits() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 400).map(DAY::minusDays),
            providers(),
            Arbitraries.longs()
                .between(100_000_000_000L, 999_999_999_999L)
                .map(number -> new ClaimNumber(ClaimNumber.MARK + number)),
            services())
        .as(Visit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Arbitrary<List<Service>> services() {
    return Combinators.combine(
            Arbitraries.of(ProcedureCatalog.all()),
            Arbitraries.of("25", "59", "LT", "91", "JZ", "GT", "1P").list().ofMaxSize(4),
            decisions())
        .as((procedure, modifiers, decision) -> {
          ProcedureCode code = procedure.procedureCode();
          return new Service(
              new ProcedureCode(code.value(), code.system(), modifiers),
              procedure.description(),
              decision);
        })
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  /// In cents, with small charges and large ones.
  private static Arbitrary<Decision> decisions() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.longs().between(1, 200_000_000),
            Arbitraries.longs().between(0, 100),
            Arbitraries.longs().between(0, 100))
        .as((kind, billed, allowed, paid) ->
            Decision.of(kind, billed, billed * allowed / 100, billed * allowed * paid / 10_000));
  }

  private static Arbitrary<Entity> insurers() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 30),
            Arbitraries.of("Harborwick Benefit Trust", "Goldthrush Health", "Pinequill Life"))
        .as((number, name) ->
            new InsuranceCompany(
                new EntityId("demo_ins_%03d".formatted(number)),
                DemoName.marking(name),
                NetworkSize.LOCAL,
                List.of(PlanType.EPO)));
  }

  private static Arbitrary<HealthcareProvider> providers() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 10_000), Arbitraries.oneOf(people(), places()))
        .as((number, name) ->
            new HealthcareProvider(
                new EntityId("demo_prov_%06d".formatted(number)),
                name,
                "Family Medicine",
                "Sampleton",
                "OH",
                Npi.fictional(number),
                List.of(new EntityId("demo_ins_001"))));
  }

  private static Arbitrary<DemoName> people() {
    return Arbitraries.of("Dr. Klara Mistlebourne", "Dr. Gideon Brindleby", "Josephine Pebbleden")
        .map(DemoName::marking);
  }

  private static Arbitrary<DemoName> places() {
    return Arbitraries.of(
            "Golden Point Family Practice",
            "Meadow Woods Diabetes and Thyroid Clinic",
            "Willow Pond Maternity Clinic",
            "Lakeside Dental Care",
            "Bright River Physical Therapy")
        .map(DemoName::marking);
  }
}
