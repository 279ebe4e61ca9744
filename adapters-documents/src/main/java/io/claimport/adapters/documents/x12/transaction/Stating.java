package io.claimport.adapters.documents.x12.transaction;

import io.claimport.adapters.documents.x12.segment.Departure;
import io.claimport.adapters.documents.x12.segment.Departures;
import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.application.driven.DocumentReader.Receiver;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// States what elements hold, and reports those that do not hold what their place demands.
public final class Stating {

  private static final String DAYS = "RD8";

  private final Receiver receiver;
  private final Departures departures;

  public Stating(Receiver receiver, Departures departures) {
    this.receiver = receiver;
    this.departures = departures;
  }

  Receiver receiver() {
    return receiver;
  }

  public void find(Rule rule, Place place, String message) {
    receiver.finding(Finding.of(rule, place, message));
  }

  public void note(Departure departure, Place place) {
    departures.note(departure, place);
  }

  public void text(
      Segment segment, int element, SourceField<String> field, StatedFields.Builder fields) {
    String text = segment.text(element);
    if (!text.isEmpty()) {
      fields.put(field, text, segment.place(element));
    }
  }

  /// States an amount, and answers with it.
  public @Nullable BigDecimal amount(
      Segment segment, int element, SourceField<BigDecimal> field, StatedFields.Builder fields) {
    BigDecimal amount = number(segment, element, field);
    if (amount != null) {
      fields.put(field, amount, segment.place(element));
    }
    return amount;
  }

  /// The number in an element, which a finding calls by what it is; null if there is none.
  public @Nullable BigDecimal number(Segment segment, int element, Object name) {
    BigDecimal number = segment.number(element);
    if (number == null && !segment.isAbsent(element)) {
      find(ReadingRules.AMOUNT_UNREADABLE, segment.place(element), name + " is no amount");
    }
    return number;
  }

  public void date(
      Segment segment, int element, SourceField<LocalDate> field, StatedFields.Builder fields) {
    LocalDate date = segment.date(element);
    if (date != null) {
      fields.put(field, date, segment.place(element));
    } else if (!segment.isAbsent(element)) {
      find(ReadingRules.DATE_UNREADABLE, segment.place(element), field + " is no date");
    }
  }

  /// States a day or a period of service; `format` holds RD8 for a period, which some files have the
  /// wrong way round.
  public void dates(Segment segment, int format, int element, StatedFields.Builder fields) {
    boolean announced = segment.is(format, DAYS);
    boolean isPeriod =
        announced ? segment.date(element) == null : segment.periodStart(element) != null;
    if (announced != isPeriod) {
      departures.note(Departure.OTHER_DATE_FORMAT, segment.place(element));
    }
    if (isPeriod) {
      period(segment, element, fields);
    } else {
      date(segment, element, SourceField.SERVICE_DATE, fields);
    }
  }

  private void period(Segment segment, int element, StatedFields.Builder fields) {
    LocalDate first = segment.periodStart(element);
    LocalDate last = segment.periodEnd(element);
    if (first != null) {
      fields.put(SourceField.SERVICE_DATE, first, segment.place(element));
    }
    if (last != null) {
      fields.put(SourceField.SERVICE_DATE_END, last, segment.place(element));
    }
    if (first == null || last == null) {
      find(
          ReadingRules.DATE_UNREADABLE,
          segment.place(element),
          SourceField.SERVICE_DATE + " is no period");
    }
  }
}
