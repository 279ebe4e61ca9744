package io.claimport.adapters.persistence.jdbc.normalized;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.Npi;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.importing.DocumentId;
import io.claimport.domain.importing.JobId;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.Codes;
import io.claimport.domain.lineitem.DerivedField;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemId;
import io.claimport.domain.lineitem.Origin;
import io.claimport.domain.lineitem.ServiceDates;
import io.claimport.domain.lineitem.ServiceProvider;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.Severity;
import io.claimport.domain.source.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever there may be in a line item or a finding comes back from its row.
class RoundTripTest {

  private final LineItemMapper lineItems = new LineItemMapperImpl();
  private final FindingMapper findings = new FindingMapperImpl();

  @Property(tries = 500)
  void a_line_item_comes_back_from_its_row(@ForAll("lineItems") LineItem item) {
    assertThat(lineItems.lineItem(lineItems.row(item, new UserId("ada"), 7))).isEqualTo(item);
  }

  @Property(tries = 200)
  void a_finding_comes_back_from_its_row(@ForAll("findings") Finding finding) {
    FindingRow row = findings.row(9, 7, finding);

    assertThat(row.jobNumber()).isEqualTo(9);
    assertThat(row.ordinal()).isEqualTo(7);
    assertThat(findings.finding(row)).isEqualTo(finding);
  }

  @Provide
  Arbitrary<LineItem> lineItems() {
    return Combinators.combine(
            dates(),
            codes(),
            providers(),
            visible().map(ClaimNumber::marking).injectNull(0.3),
            amounts(),
            Arbitraries.of(LineStatus.values()),
            origins(),
            instants())
        .as((dates, codes, provider, claim, amounts, status, origin, createdAt) ->
            new LineItem(
                new LineItemId(new UUID(3, origin.ordinal())),
                dates,
                codes,
                provider,
                claim,
                amounts,
                status,
                origin,
                createdAt));
  }

  @Provide
  Arbitrary<Finding> findings() {
    return Combinators.combine(texts(), Arbitraries.of(Severity.values()), places(), texts())
        .as(Finding::new);
  }

  private static Arbitrary<ServiceDates> dates() {
    Arbitrary<LocalDate> day =
        Arbitraries.longs()
            .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
            .map(LocalDate::ofEpochDay)
            .injectNull(0.3);
    return Combinators.combine(day, day).as(ServiceDates::new);
  }

  private static Arbitrary<Codes> codes() {
    Arbitrary<ProcedureCode> procedure =
        Combinators.combine(
                visible(), Arbitraries.of(CodeSystem.values()), texts().list().ofMaxSize(4))
            .as(ProcedureCode::new)
            .injectNull(0.3);
    return Combinators.combine(
            procedure,
            texts().injectNull(0.3),
            Arbitraries.bigDecimals().ofScale(6).injectNull(0.3),
            texts().list().ofMaxSize(4),
            texts().injectNull(0.3))
        .as(Codes::new);
  }

  private static Arbitrary<ServiceProvider> providers() {
    return Combinators.combine(
            visible().map(DemoName::marking).injectNull(0.3),
            visible().map(Npi::new).injectNull(0.3))
        .as(ServiceProvider::new);
  }

  private static Arbitrary<Amounts> amounts() {
    Arbitrary<Adjustment> adjustment =
        Combinators.combine(texts(), texts(), money()).as(Adjustment::new);
    Arbitrary<Money> amount = money().injectNull(0.3);
    return Combinators.combine(amount, amount, amount, amount, adjustment.list().ofMaxSize(4))
        .as(Amounts::new);
  }

  private static Arbitrary<Origin> origins() {
    Arbitrary<DerivedField> derived = Combinators.combine(texts(), texts()).as(DerivedField::new);
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.integers().greaterOrEqual(0),
            places(),
            places(),
            derived.list().ofMaxSize(4))
        .as((id, ordinal, place, claimPlace, fields) ->
            new Origin(
                new JobId(new UUID(id, 1)),
                new DocumentId(new UUID(id, 2)),
                ordinal,
                place,
                claimPlace,
                fields));
  }

  private static Arbitrary<Place> places() {
    Arbitrary<Integer> number = Arbitraries.integers().greaterOrEqual(1);
    return Arbitraries.oneOf(
        Arbitraries.just(Place.DOCUMENT),
        number.map(Place.TextLine::new),
        number.map(Place.Row::new),
        Combinators.combine(number, number).as(Place.Cell::new),
        Combinators.combine(number, number).as(Place.PageLine::new),
        number.map(Place.Segment::new),
        Combinators.combine(number, number).as(Place.Element::new),
        Combinators.combine(number, number, number).as(Place.Component::new),
        Combinators.combine(number, texts()).as(Place.Pointer::new));
  }

  private static Arbitrary<Money> money() {
    return Arbitraries.longs().map(Money::ofCents);
  }

  private static Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .map(seconds -> Instant.ofEpochSecond(seconds % 100_000_000_000L, 123_456_000));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().ofMaxLength(12);
  }

  /// Neither blank nor padded, and not a mark.
  private static Arbitrary<String> visible() {
    return Arbitraries.strings()
        .alpha()
        .numeric()
        .withChars("é漢-_%'\"\\")
        .ofMinLength(1)
        .ofMaxLength(12);
  }
}
