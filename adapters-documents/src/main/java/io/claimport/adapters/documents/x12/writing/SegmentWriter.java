package io.claimport.adapters.documents.x12.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Writes segments in their envelopes, and counts them as the trailers demand. One stands on each
/// line.
final class SegmentWriter {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final String TIME = "1200";

  private final OutputStream out;
  private final StringBuilder text = new StringBuilder();

  /// Segments of the open transaction set.
  private int segments;

  private int sets;

  SegmentWriter(OutputStream out) {
    this.out = out;
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /// Opens interchange and group. The interchange says that it is a test: all of it is fictional.
  void open(String functionalGroup, String version, LocalDate date) {
    String id = String.format(Locale.ROOT, "%-15s", "DEMO");
    segment("ISA", "00", " ".repeat(10), "00", " ".repeat(10), "ZZ", id, "ZZ", id);
    continued(day(date).substring(2), TIME, "^", "00501", "000000001", "0", "T", ":");
    segment("GS", functionalGroup, "DEMO", "DEMO", day(date), TIME, "1", "X", version);
  }

  /// Appends elements to the segment that was written last.
  private void continued(String... elements) {
    text.setLength(text.length() - 2);
    for (String element : elements) {
      text.append(X12Text.ELEMENT).append(element);
    }
    end();
  }

  void openSet(String set, String... more) {
    sets++;
    segments = 0;
    String[] elements = new String[2 + more.length];
    elements[0] = set;
    elements[1] = control();
    System.arraycopy(more, 0, elements, 2, more.length);
    segment("ST", elements);
  }

  void closeSet() {
    segment("SE", Integer.toString(segments + 1), control());
  }

  private String control() {
    return String.format(Locale.ROOT, "%04d", sets);
  }

  /// Closes group and interchange, and hands everything on.
  void close() {
    segment("GE", Integer.toString(sets), "1");
    segment("IEA", "1", "000000001");
    try {
      out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void segment(String id, List<String> elements) {
    segment(id, elements.toArray(String[]::new));
  }

  /// Writes a segment; empty elements at its end are left out.
  void segment(String id, String... elements) {
    int last = elements.length;
    while (last > 0 && elements[last - 1].isEmpty()) {
      last--;
    }
    text.append(id);
    for (int i = 0; i < last; i++) {
      text.append(X12Text.ELEMENT).append(elements[i]);
    }
    segments++;
    end();
  }

  private void end() {
    text.append(X12Text.TERMINATOR).append('\n');
  }
}
