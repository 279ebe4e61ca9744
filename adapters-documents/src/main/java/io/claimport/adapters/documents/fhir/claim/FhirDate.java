package io.claimport.adapters.documents.fhir.claim;

import io.claimport.adapters.documents.fhir.amount.Journal;
import io.claimport.adapters.documents.fhir.json.Element;
import io.claimport.adapters.documents.fhir.json.Member;
import io.claimport.domain.normalization.ReadingRules;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads FHIR's dates: `2026`, `2026-03`, `2026-03-04`, and of a date with a time the day as
/// it is written.
final class FhirDate {

  private final Journal journal;

  FhirDate(Journal journal) {
    this.journal = journal;
  }

  /// States both ends of a period.
  void period(Element period, StatedFields.Builder fields) {
    first(period, Member.START, fields);
    last(period, fields);
  }

  /// States the first day of a service; of a date without a day the first that it can be.
  void first(Element element, Member member, StatedFields.Builder fields) {
    Written date = date(element, member);
    if (date == null) {
      return;
    }
    if (!date.hasDay()) {
      journal.find(
          ReadingRules.DATE_PARTIAL,
          element.place(member),
          SourceField.SERVICE_DATE + " has no day: the first possible one is taken");
    }
    state(element, member, date, SourceField.SERVICE_DATE, fields);
  }

  private void last(Element period, StatedFields.Builder fields) {
    Written date = date(period, Member.END);
    if (date == null) {
      return;
    }
    if (date.hasDay()) {
      state(period, Member.END, date, SourceField.SERVICE_DATE_END, fields);
    } else {
      journal.find(
          ReadingRules.DATE_PARTIAL,
          period.place(Member.END),
          SourceField.SERVICE_DATE_END + " has no day and is left out");
    }
  }

  private @Nullable Written date(Element element, Member member) {
    String text = element.text(member);
    Written written = text == null ? null : Written.of(text);
    if (text != null && written == null) {
      unreadable(element, member);
    }
    return written;
  }

  private void state(
      Element element,
      Member member,
      Written date,
      SourceField<LocalDate> field,
      StatedFields.Builder fields) {
    try {
      LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
      fields.put(field, day, element.place(member));
    } catch (DateTimeException _) {
      unreadable(element, member);
    }
  }

  private void unreadable(Element element, Member member) {
    journal.find(ReadingRules.DATE_UNREADABLE, element.place(member), "a date is none");
  }

  /// The digits of a date; a month or a day that is not written is the first one.
  private record Written(int year, int month, int day, boolean hasDay) {

    private static final String YEAR = "0000";
    private static final String MONTH = "0000-00";
    private static final String DAY = "0000-00-00";

    static @Nullable Written of(String text) {
      if (isLike(text, DAY)
          && (text.length() == DAY.length() || text.charAt(DAY.length()) == 'T')) {
        return new Written(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), true);
      }
      if (isLike(text, MONTH) && text.length() == MONTH.length()) {
        return new Written(number(text, 0, 4), number(text, 5, 7), 1, false);
      }
      return isLike(text, YEAR) && text.length() == YEAR.length()
          ? new Written(number(text, 0, 4), 1, 1, false)
          : null;
    }

    /// Whether it begins like this, with any digits for the zeros.
    private static boolean isLike(String text, String shape) {
      if (text.length() < shape.length()) {
        return false;
      }
      for (int i = 0; i < shape.length(); i++) {
        char its = text.charAt(i);
        boolean digit = its >= '0' && its <= '9';
        if (shape.charAt(i) == '0' ? !digit : its != shape.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    private static int number(String text, int from, int to) {
      return Integer.parseInt(text, from, to, 10);
    }
  }
}
