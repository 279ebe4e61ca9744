package io.claimport.adapters.documents.fhir.claim;

import io.claimport.adapters.documents.fhir.amount.Amounts;
import io.claimport.adapters.documents.fhir.amount.Journal;
import io.claimport.adapters.documents.fhir.amount.MoneyReader;
import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import io.claimport.adapters.documents.fhir.party.CareTeam;
import io.claimport.adapters.documents.fhir.party.Parties;
import io.claimport.adapters.documents.notation.Amount;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceClaim;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.SourceLine;
import io.claimport.domain.source.Stated;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one explanation of benefits.
final class ClaimReader {

  /// What an only line takes from its claim, where it does not state it itself.
  private static final List<SourceField<?>> OF_A_WHOLE =
      List.of(
          SourceField.BILLED,
          SourceField.ALLOWED,
          SourceField.PAID,
          SourceField.PATIENT_RESPONSIBILITY,
          SourceField.ADJUSTMENTS);

  private static final List<SourceField<?>> WITHOUT_SHARE = List.of(SourceField.PAID_BY_PATIENT);

  private final Element eob;
  private final Journal journal;
  private final CareTeam careTeam;
  private final ClaimHead head;
  private final Standing standing;
  private final Amounts totals;
  private final Amounts header;
  private final List<ServiceLine> services;

  ClaimReader(Element eob, Parties parties, Receiver receiver) {
    this.eob = eob;
    this.journal = Journal.to(receiver);
    this.careTeam = new CareTeam(eob, parties);
    this.head = new ClaimHead(eob);
    this.standing = new Standing(eob, journal);
    this.totals = Amounts.of(eob.objects(Member.TOTAL), journal);
    this.header = Amounts.of(eob.objects(Member.ADJUDICATION), journal);
    List<ServiceLine> items = ServiceLine.of(eob, journal);
    this.services = items.isEmpty() ? whole() : items;
  }

  /// The claim as its own only line, where it states amounts and itemises nothing.
  private List<ServiceLine> whole() {
    if (totals.isEmpty() && header.isEmpty() && payment().isEmpty()) {
      return List.of();
    }
    journal.find(
        ReadingRules.HEADER_AMOUNTS,
        eob.place(),
        "the claim has no service line and is one itself");
    return List.of(new ServiceLine(eob, null));
  }

  /// The claim; empty, with a finding, where nothing of it can be taken.
  Optional<SourceClaim> read() {
    if (services.isEmpty()) {
      journal.find(
          ReadingRules.TEXT_UNEXPLAINED,
          eob.place(),
          "the claim has neither a service line nor an amount");
      return Optional.empty();
    }
    StatedFields.Builder claim = StatedFields.collecting();
    head.state(journal, claim);
    List<SourceLine> lines = new ArrayList<>(services.size());
    boolean silent = true;
    for (ServiceLine service : services) {
      Amounts amounts =
          service.own() == eob
              ? header
              : Amounts.of(service.own().objects(Member.ADJUDICATION), journal);
      silent &= amounts.isEmpty();
      line(service, amounts).ifPresent(lines::add);
    }
    stateTotals(claim);
    if (silent && services.size() > 1) {
      header.stateAdjustments(claim);
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new SourceClaim(eob.place(), claim.build(), lines));
  }

  private Optional<SourceLine> line(ServiceLine service, Amounts amounts) {
    Optional<Place> foreign = amounts.foreign();
    if (foreign.isPresent()) {
      journal.find(
          ReadingRules.ROW_UNREADABLE, foreign.get(), "an amount is not in US dollars: no line");
      return Optional.empty();
    }
    StatedFields.Builder fields = StatedFields.collecting();
    stateDate(service.dated(), fields);
    Procedure.state(service.own(), fields);
    careTeam
        .providerOf(service.words(Member.CARE_TEAM_SEQUENCE), service.objects(Member.PROVIDER))
        .state(fields);
    head.stateDiagnosesOf(service, fields);
    amounts.state(fields);
    amounts.stateAdjustments(fields);
    if (services.size() == 1) {
      complete(service, fields);
    }
    standing.state(service.own(), fields);
    return Optional.of(new SourceLine(service.own().place(), fields.build()));
  }

  private void stateDate(Element service, StatedFields.Builder fields) {
    FhirDate date = new FhirDate(journal);
    Element period = service.object(Member.SERVICED_PERIOD);
    if (service.has(Member.SERVICED_DATE)) {
      date.first(service, Member.SERVICED_DATE, fields);
    } else if (period != null) {
      date.period(period, fields);
    }
  }

  /// States what an only line leaves to its claim.
  private void complete(ServiceLine service, StatedFields.Builder fields) {
    StatedFields.Builder whole = StatedFields.collecting();
    stateTotals(whole);
    totals.stateAdjustments(whole);
    header.stateAdjustments(whole);
    StatedFields its = whole.build();
    boolean taken = fields.complete(its, OF_A_WHOLE);
    if (!fields.has(SourceField.PATIENT_RESPONSIBILITY)) {
      taken |= fields.complete(its, WITHOUT_SHARE);
    }
    if (taken && service.own() != eob) {
      journal.findOnce(
          ReadingRules.HEADER_AMOUNTS,
          service.own().place(),
          "the only line of the claim takes amounts that the claim states");
    }
  }

  private Optional<Stated<BigDecimal>> payment() {
    Element payment = eob.object(Member.PAYMENT);
    Element money = payment == null ? null : payment.object(Member.AMOUNT);
    if (money == null || MoneyReader.isForeign(money)) {
      return Optional.empty();
    }
    return MoneyReader.read(money) instanceof Amount.Stated(var value)
        ? Optional.of(new Stated<>(value, money.place(Member.VALUE)))
        : Optional.empty();
  }

  /// States the totals: those that are called so, else those of the head, else the payment.
  private void stateTotals(StatedFields.Builder claim) {
    Amounts.put(claim, SourceField.PAID, payment());
    header.state(claim);
    totals.state(claim);
  }
}
