package io.claimport.adapters.web.explain;

import java.util.ArrayList;
import java.util.List;

/// Something on a line that the page points at.
final class Spot {

  private final String id;
  private final int start;
  private final int end;
  private final List<String> stands = new ArrayList<>();
  private String back = "";

  Spot(int number, int start, int end) {
    this.id = "place-" + number;
    this.start = start;
    this.end = end;
  }

  /// Says what stands here.
  ///
  /// @param address where the page tells of it
  void standsFor(String what, String address) {
    if (!stands.contains(what)) {
      stands.add(what);
    }
    back = back.isEmpty() ? address : back;
  }

  String id() {
    return id;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  boolean isAt(int otherStart, int otherEnd) {
    return start == otherStart && end == otherEnd;
  }

  /// Whether this and a range have something in common and neither lies in the other.
  boolean crosses(int otherStart, int otherEnd) {
    boolean apart = end <= otherStart || otherEnd <= start;
    boolean within =
        (start <= otherStart && otherEnd <= end) || (otherStart <= start && end <= otherEnd);
    return !apart && !within;
  }

  String words() {
    return String.join(", ", stands);
  }

  String back() {
    return back;
  }
}
