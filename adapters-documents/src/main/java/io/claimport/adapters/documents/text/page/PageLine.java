package io.claimport.adapters.documents.text.page;

import io.claimport.adapters.documents.decoding.NumberedLine;
import io.claimport.domain.source.Place;
import java.util.List;

/// A line of a page with the amounts in it.
///
/// @param number counted from 1 through the whole document
/// @param text empty for a line that is too long to be looked at
/// @param tooLong nothing that people read has lines like this
/// @param place where a finding about the line points
public record PageLine(
    int number, String text, List<AmountToken> amounts, boolean tooLong, Place place) {

  static final int LONGEST = 1_000;

  public PageLine {
    amounts = List.copyOf(amounts);
  }

  static PageLine of(NumberedLine line) {
    if (line.text().length() > LONGEST) {
      return new PageLine(line.number(), "", List.of(), true, line.place());
    }
    String text = Typography.plain(line.text());
    return new PageLine(line.number(), text, AmountScanner.scan(text), false, line.place());
  }

  PageLine withBareAmounts() {
    return hasAmounts() ? this : new PageLine(number, text, BareAmounts.scan(text), tooLong, place);
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  public boolean isIndented() {
    return !isBlank() && Character.isWhitespace(text.charAt(0));
  }

  public boolean hasAmounts() {
    return !amounts.isEmpty();
  }

  /// The text before an amount and after the one before it.
  public String labelOf(int amount) {
    int start = amount == 0 ? 0 : amounts.get(amount - 1).end();
    return text.substring(start, amounts.get(amount).start());
  }

  /// The text behind the last amount; all of it where there is none.
  public String remark() {
    return hasAmounts() ? text.substring(amounts.getLast().end()).strip() : text.strip();
  }

  /// Whether the line announces what stands below it: it ends in a colon or is all in
  /// capitals.
  public boolean isHeading() {
    String words = text.strip();
    boolean letters = words.chars().anyMatch(Character::isLetter);
    boolean capitals = words.chars().noneMatch(Character::isLowerCase);
    return !hasAmounts() && !isIndented() && letters && (words.endsWith(":") || capitals);
  }
}
