package io.claimport.adapters.documents.x12.bill;

import io.claimport.adapters.documents.x12.segment.Composite;
import io.claimport.adapters.documents.x12.segment.Departure;
import io.claimport.adapters.documents.x12.segment.Segment;
import io.claimport.adapters.documents.x12.transaction.Stating;
import io.claimport.domain.source.Place;
import io.claimport.domain.source.SourceField;
import io.claimport.domain.source.StatedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The diagnoses of a claim in their order, to which its lines point.
final class Diagnoses {

  /// Principal and further diagnoses. Those at admission, reasons of a visit, procedures, values and
  /// conditions stand in the same segments and are none of them.
  private static final Set<String> QUALIFIERS = Set.of("BK", "ABK", "BF", "ABF");

  /// More than any claim may have.
  private static final int MOST = 100;

  private final Stating stating;
  private final List<String> codes = new ArrayList<>(4);
  private Place place = Place.DOCUMENT;

  Diagnoses(Stating stating) {
    this.stating = stating;
  }

  /// Takes an HI segment. Some files part qualifier and code as if they were elements of their own.
  void take(Segment segment) {
    for (int element = 1; element <= segment.size(); element++) {
      Composite code = segment.composite(element);
      if (!QUALIFIERS.contains(code.text(1).toUpperCase(Locale.ROOT))) {
        continue;
      }
      if (code.size() > 1) {
        add(segment, code.text(2));
      } else if (segment.composite(element + 1).size() == 1) {
        stating.note(Departure.OTHER_COMPONENT_SEPARATOR, segment.place(element));
        element++;
        add(segment, segment.composite(element).text(1));
      }
    }
  }

  private void add(Segment segment, String code) {
    if (!code.isEmpty() && codes.size() < MOST) {
      place = codes.isEmpty() ? segment.place() : place;
      codes.add(code.toUpperCase(Locale.ROOT));
    }
  }

  void state(StatedFields.Builder fields) {
    if (!codes.isEmpty()) {
      fields.put(SourceField.DIAGNOSIS_CODES, List.copyOf(codes), place);
    }
  }

  /// States those to which the composite points, counted from 1.
  void statePointed(Composite pointers, StatedFields.Builder fields) {
    List<String> pointed = new ArrayList<>(pointers.size());
    for (int i = 1; i <= pointers.size(); i++) {
      String pointer = pointers.text(i);
      boolean number = !pointer.isEmpty() && pointer.length() <= 2 && isDigits(pointer);
      int place = number ? Integer.parseInt(pointer) : 0;
      if (place >= 1 && place <= codes.size()) {
        pointed.add(codes.get(place - 1));
      }
    }
    if (!pointed.isEmpty()) {
      fields.put(SourceField.DIAGNOSIS_CODES, List.copyOf(pointed), pointers.place());
    }
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
