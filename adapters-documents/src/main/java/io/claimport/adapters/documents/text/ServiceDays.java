package io.claimport.adapters.documents.text;

import io.claimport.adapters.documents.notation.DateRange;
import io.claimport.adapters.documents.notation.WrittenDate;
import io.claimport.adapters.documents.notation.WrittenDate.Order;
import io.claimport.adapters.documents.text.page.LabelledValue;
import io.claimport.adapters.documents.text.page.PageLine;
import io.claimport.adapters.documents.text.shape.DatedWords;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page says about the days of its services.
///
/// The date of a statement, of its processing or of a birth is never taken for one. A
/// page without any date of service may have another one that comes near (policy
/// P-TXT-DATE): the only date of a receipt, the date of an insurer's claim.
final class ServiceDays {

  private static final Set<String> SERVICE =
      Set.of(
          "date of service",
          "dates of service",
          "date s of service",
          "service date",
          "service dates",
          "service date s",
          "services rendered",
          "date of visit",
          "visit date",
          "date of treatment",
          "treatment date",
          "date of procedure",
          "procedure date",
          "date filled",
          "fill date",
          "filled",
          "filled on",
          "dispensed",
          "dispensed on",
          "date dispensed",
          "seen on",
          "admitted",
          "dos");
  private static final Set<String> RECEIPT =
      Set.of("date", "dates", "transaction date", "purchase date", "sale date", "date of purchase");
  private static final Set<String> CLAIM = Set.of("claim date", "date of claim");

  private static final Pattern HEADING =
      Pattern.compile(
          "\\W*(?:visit|services?|dates? of (?:service|visit)|(?:service|visit) dates?|dos)"
              + "(?: on| dated)?[ \\t-]+(\\w.{5,40}?)[:\\s-]*",
          Pattern.CASE_INSENSITIVE);

  private final Timeline<LocalDate> first = new Timeline<>(SourceField.SERVICE_DATE);
  private final Timeline<LocalDate> last = new Timeline<>(SourceField.SERVICE_DATE_END);
  private final Timeline<LocalDate> near = new Timeline<>(SourceField.SERVICE_DATE);
  private final Timeline<LocalDate> nearEnd = new Timeline<>(SourceField.SERVICE_DATE_END);
  private final Set<Integer> standIns = new HashSet<>();
  private final Set<Order> provedOrders = EnumSet.noneOf(Order.class);
  private final List<Finding> findings = new ArrayList<>();
  private final boolean ofInsurer;
  private boolean ownDays;

  /// Days of a page.
  ///
  /// @param ofInsurer whether an insurer wrote it
  ServiceDays(boolean ofInsurer) {
    this.ofInsurer = ofInsurer;
  }

  /// One date that can be read in one way only tells how the others are to be read.
  void lookForProof(WrittenDate written) {
    switch (written) {
      case WrittenDate.Certain(_, var order) -> provedOrders.add(order);
      case WrittenDate.EitherOrder _, WrittenDate.Absent _, WrittenDate.Unreadable _ -> {
        // proves nothing
      }
    }
  }

  /// Takes a labelled value, if it is a day.
  void take(LabelledValue labelled) {
    if (SERVICE.contains(labelled.label())) {
      takeService(labelled);
    } else if (RECEIPT.contains(labelled.label())
        || (ofInsurer && CLAIM.contains(labelled.label()))) {
      takeNear(labelled.line(), range(labelled.value()));
    }
  }

  private void takeNear(PageLine line, DateRange range) {
    date(range.first())
        .ifPresent(day -> {
          near.add(line, day);
          range.last().flatMap(this::date).ifPresent(end -> nearEnd.add(line, end));
        });
  }

  /// `Date of Service 02/10/2026` without a colon, `VISIT 02/10/2026` above the services.
  void takeHeading(PageLine line) {
    Matcher heading = HEADING.matcher(line.text());
    if (!line.hasAmounts() && heading.matches()) {
      DatedWords.day(heading.group(1)).ifPresent(day -> takeService(line, day));
    }
  }

  private void takeService(LabelledValue labelled) {
    takeService(labelled.line(), range(labelled.value()));
  }

  /// A time or the next label may stand behind a date.
  private static DateRange range(String value) {
    DateRange whole = DateRange.parse(value);
    return whole.first().inUsOrder().isPresent() ? whole : DatedWords.day(value).orElse(whole);
  }

  private void takeService(PageLine line, DateRange range) {
    Optional<LocalDate> day = date(range.first());
    day.ifPresent(found -> first.add(line, found));
    range.last().flatMap(this::date).ifPresent(found -> last.add(line, found));
    if (day.isEmpty()) {
      findings.add(
          Finding.of(
              ReadingRules.DATE_UNREADABLE,
              line.place(),
              SourceField.SERVICE_DATE + " is no date"));
    } else {
      reportDoubt(line, range);
    }
  }

  /// States what holds for all lines.
  void stateOnClaim(StatedFields.Builder claim) {
    if (!first.isEmpty()) {
      first.stateOnClaim(claim);
      if (first.isUnanimous()) {
        last.stateOnClaim(claim);
      }
    } else if (!ownDays && near.isUnanimous()) {
      near.stateOnClaim(claim);
      nearEnd.stateOnClaim(claim);
      near.places().findFirst().ifPresent(this::reportStandIn);
    }
  }

  private void reportStandIn(Place place) {
    findings.add(
        Finding.of(
            ReadingRules.DATE_STANDS_IN,
            place,
            SourceField.SERVICE_DATE + " is not stated; another date stands for it"));
  }

  /// States the day that the line itself says, else what the page says for it.
  ///
  /// @param section where the part of the page begins that the line is in, if it has parts
  void stateOnLine(
      PageLine line, Optional<DateRange> own, OptionalInt section, StatedFields.Builder fields) {
    first.stateOnLine(line.number(), fields);
    if (!first.isUnanimous()) {
      first.lastWithin(0, line.number()).ifPresent(said -> last.stateFrom(said, fields));
    }
    if (first.isEmpty() && !ownDays && !near.isUnanimous()) {
      section.ifPresent(
          start -> near.lastWithin(start, line.number()).ifPresent(said -> standIn(said, fields)));
    }
    own.ifPresent(day -> {
      date(day.first()).ifPresent(d -> fields.put(SourceField.SERVICE_DATE, d, line.place()));
      day.last()
          .flatMap(this::date)
          .ifPresent(d -> fields.put(SourceField.SERVICE_DATE_END, d, line.place()));
      reportDoubt(line, day);
    });
  }

  /// The day of a part of the page stands for that of its services only.
  private void standIn(int said, StatedFields.Builder fields) {
    near.stateFrom(said, fields);
    nearEnd.stateFrom(said, fields);
    if (standIns.add(said)) {
      near.place(said).ifPresent(this::reportStandIn);
    }
  }

  void announceOwnDays() {
    ownDays = true;
  }

  List<Finding> findings() {
    return findings;
  }

  private void reportDoubt(PageLine line, DateRange day) {
    if (day.first() instanceof WrittenDate.EitherOrder && !isOrderProved()) {
      findings.add(
          Finding.of(
              ReadingRules.DATE_ORDER_ASSUMED,
              line.place(),
              SourceField.SERVICE_DATE + " could begin with the day or with the month"));
    }
  }

  private Optional<LocalDate> date(WrittenDate written) {
    boolean dayFirst = isOrderProved() && provedOrders.contains(Order.DAY_FIRST);
    return switch (written) {
      case WrittenDate.EitherOrder(_, var day) when dayFirst -> Optional.of(day);
      case WrittenDate.EitherOrder _,
          WrittenDate.Certain _,
          WrittenDate.Absent _,
          WrittenDate.Unreadable _ ->
          written.inUsOrder();
    };
  }

  private boolean isOrderProved() {
    return provedOrders.contains(Order.DAY_FIRST) != provedOrders.contains(Order.MONTH_FIRST);
  }
}
