package io.claimport.adapters.documents.fhir.claim;

import io.claimport.adapters.documents.fhir.amount.Journal;
import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads FHIR's dates: `2026`, `2026-03`, `2026-03-04`, and of a date with a time the day as
/// it is written.
final class FhirDate {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T.*)?)?)?");

  private static final int YEAR = 1;
  private static final int MONTH = 2;
  private static final int DAY = 3;

  private final Journal journal;

  FhirDate(Journal journal) {
    this.journal = journal;
  }

  /// States both ends of a period.
  void period(Element period, StatedFields.Builder fields) {
    first(period, "start", fields);
    last(period, fields);
  }

  /// States the first day of a service; of a date without a day the first that it can be.
  void first(Element element, String member, StatedFields.Builder fields) {
    Matcher date = date(element, member);
    if (date == null) {
      return;
    }
    if (date.group(DAY) == null) {
      journal.find(
          ReadingRules.DATE_PARTIAL,
          element.place(member),
          SourceField.SERVICE_DATE + " has no day: the first possible one is taken");
    }
    state(element, member, date, SourceField.SERVICE_DATE, fields);
  }

  private void last(Element period, StatedFields.Builder fields) {
    Matcher date = date(period, "end");
    if (date == null) {
      return;
    }
    if (date.group(DAY) == null) {
      journal.find(
          ReadingRules.DATE_PARTIAL,
          period.place("end"),
          SourceField.SERVICE_DATE_END + " has no day and is left out");
    } else {
      state(period, "end", date, SourceField.SERVICE_DATE_END, fields);
    }
  }

  private @Nullable Matcher date(Element element, String member) {
    String written = element.text(member);
    if (written == null) {
      return null;
    }
    Matcher matcher = DATE.matcher(written);
    if (!matcher.matches()) {
      unreadable(element, member);
      return null;
    }
    return matcher;
  }

  private void state(
      Element element,
      String member,
      Matcher date,
      SourceField<LocalDate> field,
      StatedFields.Builder fields) {
    try {
      LocalDate day = LocalDate.of(part(date, YEAR), part(date, MONTH), part(date, DAY));
      fields.put(field, day, element.place(member));
    } catch (DateTimeException _) {
      unreadable(element, member);
    }
  }

  private static int part(Matcher date, int group) {
    String digits = date.group(group);
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  private void unreadable(Element element, String member) {
    journal.find(ReadingRules.DATE_UNREADABLE, element.place(member), "a date is none");
  }
}
