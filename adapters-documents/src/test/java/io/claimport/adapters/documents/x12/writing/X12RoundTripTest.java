package io.claimport.adapters.documents.x12.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.documents.ArbitraryStatements;
import io.claimport.adapters.documents.RoundTrip.Transport;
import io.claimport.adapters.documents.TestStatement;
import io.claimport.adapters.documents.x12.X12ClaimReader;
import io.claimport.adapters.documents.x12.X12RemittanceReader;
import io.claimport.application.contract.DocumentReaderContract.Read;
import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

class X12RoundTripTest {

  /// What X12 carries of a service.
  private record Service(
      LocalDate date,
      String code,
      CodeSystem system,
      List<String> modifiers,
      Optional<String> description,
      Optional<DemoName> provider,
      Optional<String> npi,
      Money billed) {

    static Service of(StatementLine line, StatementClaim claim) {
      String description = X12Text.of(line.description(), X12Text.DESCRIPTION);
      return new Service(
          line.serviceDate(),
          line.procedure().value(),
          line.procedure().system(),
          line.procedure().modifiers(),
          Optional.of(description).filter(text -> !text.isEmpty()),
          DemoName.ofStated(claim.provider()),
          Optional.of(claim.npi()).filter(text -> !text.isEmpty()),
          line.billed());
    }

    static Service of(SourceLine line, SourceClaim claim) {
      return new Service(
          line.fields().value(SourceField.SERVICE_DATE).orElseThrow(),
          line.fields().value(SourceField.PROCEDURE_CODE).orElse(""),
          line.fields().value(SourceField.CODE_SYSTEM).orElse(CodeSystem.REVENUE),
          line.fields().value(SourceField.MODIFIERS).orElse(List.of()),
          line.fields().value(SourceField.DESCRIPTION),
          inherited(line, claim, SourceField.PROVIDER_NAME).flatMap(DemoName::ofStated),
          inherited(line, claim, SourceField.PROVIDER_NPI),
          Money.exactly(line.fields().value(SourceField.BILLED).orElseThrow()));
    }

    private static Optional<String> inherited(
        SourceLine line, SourceClaim claim, SourceField<String> field) {
      return line.fields().value(field).or(() -> claim.fields().value(field));
    }

    /// A revenue code is no procedure in an institutional claim.
    Service withoutRevenueProcedure() {
      return system == CodeSystem.REVENUE
          ? new Service(date, "", system, List.of(), Optional.empty(), provider, npi, billed)
          : this;
    }

    /// A claim that is taken back has negative charges.
    Service withCharge(Money charge) {
      return new Service(date, code, system, modifiers, description, provider, npi, charge);
    }
  }

  /// What a remittance says about a service besides.
  private record Payment(
      String controlNumber,
      Optional<String> claimNumber,
      Money allowed,
      Money paid,
      List<Adjustment> adjustments,
      Optional<LineStatus> status) {

    static Payment of(StatementLine line, StatementClaim claim) {
      return new Payment(
          claim.controlNumber(),
          Optional.of(
              Optional.ofNullable(claim.key().number())
                  .map(number -> X12Text.of(number.value(), X12Text.IDENTIFIER))
                  .orElse(claim.controlNumber())),
          line.allowed(),
          line.paidByInsurance(),
          LineAdjustments.of(line),
          status(claim));
    }

    private static Optional<LineStatus> status(StatementClaim claim) {
      boolean denied = claim.lines().stream().allMatch(line -> line.status() == LineStatus.DENIED);
      return switch (claim.kind()) {
        case ORIGINAL -> denied ? Optional.of(LineStatus.DENIED) : Optional.empty();
        case REVERSAL -> Optional.of(LineStatus.REVERSAL);
        case ESTIMATE -> Optional.of(LineStatus.ESTIMATE);
      };
    }

    static Payment of(SourceLine line, SourceClaim claim) {
      return new Payment(
          claim.fields().value(SourceField.PATIENT_CONTROL_NUMBER).orElseThrow(),
          claim.fields().value(SourceField.CLAIM_NUMBER),
          Money.exactly(line.fields().value(SourceField.ALLOWED).orElseThrow()),
          Money.exactly(line.fields().value(SourceField.PAID).orElseThrow()),
          line.fields().value(SourceField.ADJUSTMENTS).orElseThrow(),
          claim.fields().value(SourceField.STATUS));
    }
  }

  private interface OfStatement<T> {
    T of(StatementLine line, StatementClaim claim);
  }

  private interface OfSource<T> {
    T of(SourceLine line, SourceClaim claim);
  }

  private static <T> List<T> each(Statement statement, OfStatement<T> what) {
    return StatementClaim.of(statement).stream()
        .flatMap(claim -> claim.lines().stream().map(line -> what.of(line, claim)))
        .toList();
  }

  private static <T> List<T> each(Read read, OfSource<T> what) {
    return read.claims().stream()
        .flatMap(claim -> claim.lines().stream().map(line -> what.of(line, claim)))
        .toList();
  }

  private static Read read(DocumentReader reader, byte[] document) {
    assertThat(reader.recognize(document)).isEqualTo(Recognition.CERTAIN);
    Read read = Read.by(reader, document);
    assertThat(read.outcome()).isEqualTo(new Reading.Read());
    assertThat(read.findings()).extracting(Finding::rule).isSubsetOf(ReadingRules.VOID_CLAIM.id());
    return read;
  }

  private static Read remittance(Statement statement, Transport transport) {
    byte[] written = TestStatement.written(new X12RemittanceWriter(), statement);
    return read(new X12RemittanceReader(), transport.carry(written));
  }

  private static Read claims(Statement statement, ClaimForm form, Transport transport) {
    byte[] written = TestStatement.written(new X12ClaimWriter(form), statement);
    return read(new X12ClaimReader(), transport.carry(written));
  }

  @Property(tries = 2_000)
  @Domain(ArbitraryStatements.class)
  @Domain(DomainContext.Global.class)
  void a_remittance_is_read_back(@ForAll Statement statement, @ForAll Transport transport) {
    Read read = remittance(statement, transport);

    List<Service> services = each(read, (line, claim) -> Service.of(line, claim));
    assertThat(services).isEqualTo(each(statement, (line, claim) -> Service.of(line, claim)));
    List<Payment> payments = each(read, (line, claim) -> Payment.of(line, claim));
    assertThat(payments).isEqualTo(each(statement, (line, claim) -> Payment.of(line, claim)));
  }

  @Property(tries = 500)
  @Domain(ArbitraryStatements.class)
  void a_remittance_balances(@ForAll Statement statement) {
    Read read = remittance(statement, Transport.AS_IT_IS);

    for (SourceClaim claim : read.claims()) {
      for (SourceField<BigDecimal> field : List.of(SourceField.BILLED, SourceField.PAID)) {
        Money lines =
            claim.lines().stream()
                .map(line -> Money.exactly(line.fields().value(field).orElseThrow()))
                .reduce(Money.ZERO, Money::plus);
        assertThat(claim.fields().value(field).map(Money::exactly)).contains(lines);
      }
      for (SourceLine line : claim.lines()) {
        Money explained =
            line.fields().value(SourceField.ADJUSTMENTS).orElseThrow().stream()
                .map(Adjustment::amount)
                .reduce(Money.ZERO, Money::plus);
        Money billed = Money.exactly(line.fields().value(SourceField.BILLED).orElseThrow());
        assertThat(line.fields().value(SourceField.PAID).map(Money::exactly))
            .contains(billed.minus(explained));
      }
    }
  }

  @Property(tries = 2_000)
  @Domain(ArbitraryStatements.class)
  @Domain(DomainContext.Global.class)
  void a_claim_is_read_back(
      @ForAll Statement statement, @ForAll ClaimForm form, @ForAll Transport transport) {
    Read read = claims(statement, form, transport);

    List<Service> services = each(read, (line, claim) -> Service.of(line, claim));
    assertThat(services).isEqualTo(each(statement, (line, claim) -> billed(line, claim, form)));
    assertThat(read.claims())
        .extracting(claim -> claim.fields().value(SourceField.CLAIM_NUMBER).orElseThrow())
        .isEqualTo(
            StatementClaim.of(statement).stream().map(StatementClaim::controlNumber).toList());
    assertThat(read.lines())
        .allMatch(line -> line.fields().get(SourceField.PAID).isEmpty())
        .allMatch(line -> line.fields().get(SourceField.ALLOWED).isEmpty())
        .allMatch(line -> line.fields().get(SourceField.PATIENT_RESPONSIBILITY).isEmpty());
  }

  private static Service billed(StatementLine line, StatementClaim claim, ClaimForm form) {
    Service service = Service.of(line, claim);
    Service ofForm = form == ClaimForm.INSTITUTIONAL ? service.withoutRevenueProcedure() : service;
    boolean takenBack = claim.kind() == StatementClaim.Kind.REVERSAL && !line.billed().isNegative();
    return takenBack ? ofForm.withCharge(Money.ZERO.minus(line.billed())) : ofForm;
  }

  /// The bill says what was done, the remittance what became of it; the control number says that
  /// both speak of the same claim.
  @Property(tries = 500)
  @Domain(ArbitraryStatements.class)
  void bill_and_remittance_together_say_everything(@ForAll Statement statement) {
    Read bill = claims(statement, ClaimForm.PROFESSIONAL, Transport.AS_IT_IS);
    Read remittance = remittance(statement, Transport.AS_IT_IS);

    List<Service> services = new ArrayList<>();
    List<Payment> payments = new ArrayList<>();
    for (SourceClaim billed : bill.claims()) {
      SourceClaim paid = joined(billed, remittance);
      for (int i = 0; i < billed.lines().size(); i++) {
        services.add(Service.of(billed.lines().get(i), billed));
        payments.add(Payment.of(paid.lines().get(i), paid));
      }
    }
    assertThat(services)
        .isEqualTo(each(statement, (line, claim) -> billed(line, claim, ClaimForm.PROFESSIONAL)));
    List<Payment> stated = each(statement, (line, claim) -> Payment.of(line, claim));
    assertThat(payments).isEqualTo(stated);
  }

  private static SourceClaim joined(SourceClaim bill, Read remittance) {
    Optional<String> number = bill.fields().value(SourceField.PATIENT_CONTROL_NUMBER);
    List<SourceClaim> found =
        remittance.claims().stream()
            .filter(
                claim -> claim.fields().value(SourceField.PATIENT_CONTROL_NUMBER).equals(number))
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
