package io.claimport.adapters.documents.text.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A value with its label, as in `Date of Service: 2024-06-20`. A line may have several,
/// side by side.
///
/// @param label its words in lower case
public record LabelledValue(PageLine line, String label, String value) {

  private static final Pattern BETWEEN = Pattern.compile(" {2,}|[\\t|]+");

  /// The labelled values in a line, from left to right.
  public static List<LabelledValue> in(PageLine line) {
    List<LabelledValue> found = new ArrayList<>();
    List<String> parts =
        BETWEEN.splitAsStream(line.text()).map(String::strip).filter(p -> !p.isEmpty()).toList();
    for (int i = 0; i < parts.size(); i++) {
      int colon = parts.get(i).indexOf(':');
      if (colon > 0) {
        String value = parts.get(i).substring(colon + 1).strip();
        boolean next = value.isEmpty() && i + 1 < parts.size() && parts.get(i + 1).indexOf(':') < 0;
        found.add(
            new LabelledValue(
                line,
                Words.phrase(parts.get(i).substring(0, colon)),
                next ? parts.get(i + 1) : value));
      }
    }
    return found;
  }
}
