package io.claimport.adapters.documents.x12.segment;

/// A way in which a file departs from the standard and can still be read in one way only.
public enum Departure {
  LOST_PADDING("the interchange header lost the padding of its elements"),
  NO_ENVELOPE("the file begins without an interchange header"),
  LOWER_CASE("a segment identifier is in lower case"),
  OTHER_COMPONENT_SEPARATOR("components are parted by another character than the declared one"),
  STRAY_TEXT("something stands outside of all transaction sets that is no part of an envelope"),
  NO_SET_HEADER("a transaction set begins without its header"),
  NO_LINE_NUMBER("a service line begins without its number"),
  OTHER_DATE_FORMAT("a day is announced as a period, or a period as a day"),
  OTHER_TERMINATOR("the interchange header ends otherwise than the segments that follow it"),
  MISSING_PARENT("a level has no parent and belongs to the only billing provider before it"),
  NO_CHARGE("a service line without a charge or a payment counts as 0.00 there");

  private final String message;

  Departure(String message) {
    this.message = message;
  }

  public String message() {
    return message;
  }
}
