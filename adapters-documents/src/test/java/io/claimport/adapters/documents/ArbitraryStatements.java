package io.claimport.adapters.documents;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.Npi;
import io.claimport.domain.code.ProcedureCatalog;
import io.claimport.domain.code.ProcedureCode;
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
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/// Lawful statements, the likely and the unlikely ones.
public final class ArbitraryStatements extends DomainContextBase {

  /// Texts that look like parts of a layout.
  private static final List<String> DISGUISES =
      List.of(
          "",
          "TOTALS",
          "Total",
          "----  ----",
          "Form E1 - Coded Explanation of Benefits",
          "Form S1 - Itemized Statement after Insurance",
          "Date  Code  Description",
          "two  blanks   inside",
          "a|b;c,d\te",
          "line\nfeed\r\nand return",
          "\u0000nul\u0085next\u2028line",
          "\"quoted\" and 'quoted'",
          "\"",
          "=1+1",
          "+1",
          "-1",
          "@SUM(A1)",
          "N/A",
          "-",
          "$1,000.00",
          "Crème brûlée für Łukasz 山田 😀",
          "\ud83d unpaired",
          "\u202Eright to left",
          "x".repeat(300));

  private static final long LARGEST = 40_000_000_000_000L;

  @Provide
  Arbitrary<Statement> statements() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            texts(),
            days(),
            names(),
            Arbitraries.of(true, false),
            names(),
            npis(),
            lines())
        .as((insurer, number, date, patient, sameProvider, provider, npi, lines) ->
            new Statement(
                insurer ? insurer(provider) : provider(provider, npi, number),
                number,
                date,
                patient,
                insurer && sameProvider ? TestStatement.plan() : null,
                sameProvider && !insurer ? ofOne(provider, npi, lines) : lines));
  }

  private static InsuranceCompany insurer(DemoName name) {
    return new InsuranceCompany(
        new EntityId("demo_ins_001"), name, NetworkSize.LOCAL, List.of(PlanType.EPO));
  }

  private static HealthcareProvider provider(DemoName name, Npi npi, String specialty) {
    return new HealthcareProvider(
        new EntityId("demo_prov_000001"),
        name,
        specialty,
        "Sampleton",
        "OH",
        npi,
        List.of(new EntityId("demo_ins_001")));
  }

  private static List<StatementLine> ofOne(DemoName provider, Npi npi, List<StatementLine> lines) {
    return lines.stream()
        .map(line ->
            new StatementLine(
                line.serviceDate(),
                line.procedure(),
                line.description(),
                provider,
                npi,
                null,
                line.billed(),
                line.allowed(),
                line.paidByInsurance(),
                line.patientResponsibility(),
                LineStatus.PAID,
                line.adjustments()))
        .toList();
  }

  private static Arbitrary<List<StatementLine>> lines() {
    return Combinators.combine(
            days(), procedures(), texts(), names(), npis(), claimNumbers(), amounts(), statuses())
        .as((date, procedure, description, provider, npi, claimNumber, amounts, status) ->
            new StatementLine(
                date,
                procedure,
                description,
                provider,
                npi,
                claimNumber.orElse(null),
                amounts.get(0),
                amounts.get(1),
                amounts.get(2),
                amounts.get(3),
                status,
                reasons(amounts)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static List<Adjustment> reasons(List<Money> amounts) {
    return List.of(
        Adjustment.contractual(amounts.get(0).minus(amounts.get(1))),
        Adjustment.coinsurance(amounts.get(1).minus(amounts.get(2))));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            4, Arbitraries.of(ProcedureCatalog.all()).map(ProcedureCatalog.Procedure::description)),
        Tuple.of(2, Arbitraries.of(DISGUISES)),
        Tuple.of(
            2,
            Arbitraries.strings()
                .withChars(" -|,;\"'$.:_=+@()/\t\n")
                .withCharRange('a', 'f')
                .withCharRange('0', '3')
                .withChars('\u00e9', '\u0142', '\u5c71', '\u00a0', '\u3000')
                .ofMaxLength(40)),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(30)));
  }

  private static Arbitrary<DemoName> names() {
    return texts().map(text -> DemoName.ofStated(text).orElseGet(() -> DemoName.marking("Nobody")));
  }

  private static Arbitrary<Optional<ClaimNumber>> claimNumbers() {
    return texts().map(ClaimNumber::ofStated);
  }

  private static Arbitrary<Npi> npis() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 99_999_999).map(Npi::fictional),
        Arbitraries.of("1234567890", "0110852819", "99", "X 12").map(Npi::new));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 4_000).map(LocalDate.of(2020, 1, 1)::plusDays),
        Arbitraries.integers().between(0, 3_652_058).map(LocalDate.of(1, 1, 1)::plusDays));
  }

  private static Arbitrary<LineStatus> statuses() {
    return Arbitraries.of(LineStatus.class);
  }

  private static Arbitrary<List<Money>> amounts() {
    Arbitrary<List<Long>> lawful =
        Arbitraries.longs()
            .between(0, 300_000)
            .list()
            .ofSize(3)
            .map(three -> three.stream().sorted().toList())
            .map(three ->
                List.of(three.get(2), three.get(1), three.get(0), three.get(1) - three.get(0)));
    Arbitrary<List<Long>> any = Arbitraries.longs().between(-LARGEST, LARGEST).list().ofSize(4);
    return Arbitraries.oneOf(lawful, any).map(cents -> cents.stream().map(Money::ofCents).toList());
  }

  private static Arbitrary<ProcedureCode> procedures() {
    Arbitrary<ProcedureCode> known =
        Arbitraries.of(ProcedureCatalog.all()).map(ProcedureCatalog.Procedure::procedureCode);
    Arbitrary<List<String>> modifiers =
        Arbitraries.strings()
            .withCharRange('A', 'Z')
            .withCharRange('0', '9')
            .ofLength(2)
            .list()
            .ofMaxSize(4);
    return Combinators.combine(Arbitraries.oneOf(known, known, otherCodes()), modifiers)
        .as((code, list) -> new ProcedureCode(code.value(), code.system(), list));
  }

  /// Codes of every set, also where their shape tells another one.
  private static Arbitrary<ProcedureCode> otherCodes() {
    return Arbitraries.of(
        ProcedureCode.of("0042T", CodeSystem.CPT),
        ProcedureCode.of("00021433801", CodeSystem.NDC),
        ProcedureCode.of("0450", CodeSystem.REVENUE),
        ProcedureCode.of("1AFKS", CodeSystem.HIPPS),
        ProcedureCode.of("410620009", CodeSystem.OTHER),
        ProcedureCode.of("99213", CodeSystem.OTHER),
        ProcedureCode.of("D0120", CodeSystem.HCPCS));
  }
}
