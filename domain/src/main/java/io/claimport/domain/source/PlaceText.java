package io.claimport.domain.source;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How each kind of [Place] is written.
@SuppressWarnings("ImmutableEnumChecker") // a function without state
enum PlaceText {
  EVERYWHERE("document", _ -> Place.DOCUMENT),
  TEXT_LINE("line (\\d+)", words -> new Place.TextLine(number(words, 1))),
  ROW("row (\\d+)", words -> new Place.Row(number(words, 1))),
  CELL("row (\\d+), column (\\d+)", words -> new Place.Cell(number(words, 1), number(words, 2))),
  PAGE_LINE(
      "page (\\d+), line (\\d+)", words -> new Place.PageLine(number(words, 1), number(words, 2))),
  SEGMENT("segment (\\d+)", words -> new Place.Segment(number(words, 1))),
  ELEMENT(
      "segment (\\d+), element (\\d+)",
      words -> new Place.Element(number(words, 1), number(words, 2))),
  COMPONENT(
      "segment (\\d+), element (\\d+)-(\\d+)",
      words -> new Place.Component(number(words, 1), number(words, 2), number(words, 3))),
  POINTER(
      "(?s)line (\\d+), pointer (.*)",
      words -> new Place.Pointer(number(words, 1), words.group(2)));

  private final Pattern pattern;
  private final Function<MatchResult, Place> place;

  PlaceText(String pattern, Function<MatchResult, Place> place) {
    this.pattern = Pattern.compile(pattern);
    this.place = place;
  }

  Optional<Place> parse(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(place.apply(matcher)) : Optional.empty();
  }

  private static int number(MatchResult words, int group) {
    return Integer.parseInt(words.group(group));
  }
}
