package io.claimport.adapters.documents.x12.segment;

import io.claimport.domain.source.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The segment at which a [SegmentStream] stands. Its elements are decoded when they are asked for,
/// and it is gone with the next one.
///
/// Elements are counted from 1 as the standard does. One that is not there is absent, and so is one
/// that holds nothing but blanks.
public final class Segment {

  private final Composite composite = new Composite(this);
  private byte[] bytes = new byte[0];

  /// Where each element begins, the identifier being element 0; one more than there are elements,
  /// so that each ends before the next one begins.
  private int[] starts = new int[64];

  private int elements;
  private int ordinal;
  private int id;
  private byte declaredComponent;
  private boolean otherComponent;

  /// What this segment is, one of the constants of [SegmentId] perhaps.
  public int id() {
    return id;
  }

  /// Which segment of the file this is, counted from 1.
  public int ordinal() {
    return ordinal;
  }

  public Place place() {
    return new Place.Segment(ordinal);
  }

  public Place place(int element) {
    return new Place.Element(ordinal, element);
  }

  /// The number of elements, the identifier not counted.
  public int size() {
    return elements;
  }

  public boolean isAbsent(int element) {
    return element > elements || Characters.isBlank(bytes, starts[element], end(element));
  }

  /// Whether an element says exactly this, in upper or lower case.
  public boolean is(int element, String code) {
    return element <= elements && Characters.equal(bytes, starts[element], end(element), code);
  }

  /// What an element says, without the blanks around it; empty if it is absent.
  public String text(int element) {
    return element > elements ? "" : Characters.text(bytes, starts[element], end(element));
  }

  /// What stands in an element, the identifier being element 0, with the blanks around it.
  public String written(int element) {
    return Characters.printable(bytes, starts[element], end(element));
  }

  /// What stands between the elements.
  public char separator() {
    return elements == 0 ? '*' : (char) (bytes[starts[1] - 1] & 0xFF);
  }

  /// The number in an element that is not absent; null if it holds none.
  public @Nullable BigDecimal number(int element) {
    return element > elements ? null : Numbers.decimal(bytes, starts[element], end(element));
  }

  /// The day in an element that is not absent; null if it holds none.
  public @Nullable LocalDate date(int element) {
    return element > elements ? null : Numbers.date(bytes, starts[element], end(element));
  }

  /// The first day of a period, two days with a dash between them; null if there is none.
  public @Nullable LocalDate periodStart(int element) {
    int dash = dash(element);
    return dash < 0 ? null : Numbers.date(bytes, starts[element], dash);
  }

  /// The last day of a period; null if there is none.
  public @Nullable LocalDate periodEnd(int element) {
    int dash = dash(element);
    return dash < 0 ? null : Numbers.date(bytes, dash + 1, end(element));
  }

  private int dash(int element) {
    int end = element > elements ? 0 : end(element);
    for (int i = end == 0 ? 0 : starts[element]; i < end; i++) {
      if (bytes[i] == '-') {
        return i;
      }
    }
    return -1;
  }

  /// The element as a composite; this view is gone with the next call.
  public Composite composite(int element) {
    if (element > elements) {
      composite.view(bytes, 0, 0, declaredComponent, element);
    } else {
      otherComponent |=
          composite.view(bytes, starts[element], end(element), declaredComponent, element);
    }
    return composite;
  }

  /// Whether a composite of this segment was parted by another character than the declared one.
  public boolean hasOtherComponentSeparator() {
    return otherComponent;
  }

  char declaredComponent() {
    return (char) (declaredComponent & 0xFF);
  }

  boolean isInLowerCase() {
    for (int i = starts[0]; i < end(0); i++) {
      if (SegmentId.isLowerCase(bytes[i])) {
        return true;
      }
    }
    return false;
  }

  private int end(int element) {
    return starts[element + 1] - 1;
  }

  void begin(byte[] newBytes, int start) {
    bytes = newBytes;
    starts[0] = start;
    elements = 0;
  }

  void nextElement(int start) {
    elements++;
    if (elements + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[elements] = start;
  }

  /// The bytes have moved to another place.
  void move(byte[] newBytes, int distance) {
    bytes = newBytes;
    for (int i = 0; i <= elements; i++) {
      starts[i] -= distance;
    }
  }

  int start() {
    return starts[0];
  }

  /// Where the last element begins.
  int lastStart() {
    return starts[elements];
  }

  void end(int end, int newOrdinal, byte component) {
    starts[elements + 1] = end + 1;
    ordinal = newOrdinal;
    declaredComponent = component;
    otherComponent = false;
    id = SegmentId.of(bytes, starts[0], end(0));
  }
}
