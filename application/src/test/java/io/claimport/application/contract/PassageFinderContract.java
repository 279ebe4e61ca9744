package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.PassageFinder;
import io.claimport.application.fixture.BytesDocument;
import io.claimport.domain.importing.DocumentFormat;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Excerpt.Line;
import io.claimport.domain.source.Place;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What [PassageFinder] promises.
public interface PassageFinderContract {

  PassageFinder finder();

  /// The formats of which the finder knows how to show passages.
  List<DocumentFormat> formats();

  /// Places of every kind that no document of the tests has.
  Set<Place> NOWHERE =
      Set.of(
          Place.DOCUMENT,
          new Place.TextLine(1_000_000),
          new Place.Row(1_000_000),
          new Place.Cell(1_000_000, 3),
          new Place.PageLine(1_000_000, 3),
          new Place.Segment(1_000_000),
          new Place.Element(1_000_000, 1),
          new Place.Component(1_000_000, 1, 1),
          new Place.Pointer(1_000_000, "/item/0"));

  @Test
  default void a_place_that_the_document_does_not_have_is_left_out() {
    for (DocumentFormat format : formats()) {
      Excerpt excerpt = finder().find(new BytesDocument("a,b\n1,2\n"), format, NOWHERE);

      assertThat(excerpt.lines()).as(format.id()).flatExtracting(Line::marks).isEmpty();
    }
  }

  @Test
  default void what_a_document_holds_never_makes_it_fail() {
    Random random = new Random(7);
    List<String> ugly = List.of("", "\"", "{\"a\":[", "[1,{", "ISA*00*", "%PDF-1.7\n", "<p>");
    for (DocumentFormat format : formats()) {
      for (String text : ugly) {
        assertThat(finder().find(new BytesDocument(text), format, NOWHERE)).isNotNull();
      }
      byte[] noise = new byte[5_000];
      random.nextBytes(noise);
      assertThat(finder().find(new BytesDocument(noise), format, NOWHERE)).isNotNull();
    }
  }

  @Test
  default void an_excerpt_is_never_longer_than_a_page_can_show() {
    String longest = "x,1.00 ".repeat(100_000);
    String many = "x,1.00\n".repeat(100_000);
    Set<Place> everywhere = new HashSet<>();
    for (int line = 1; line < 50_000; line++) {
      everywhere.add(new Place.TextLine(line));
      everywhere.add(new Place.Row(line));
    }
    for (DocumentFormat format : formats()) {
      for (String text : List.of(longest, many, "procedure_code,billed_amount\n" + many)) {
        for (Set<Place> places : List.of(Set.<Place>of(), everywhere)) {
          assertThat(characters(finder().find(new BytesDocument(text), format, places)))
              .as(format.id())
              .isLessThanOrEqualTo(PassageFinder.MOST_CHARACTERS);
        }
      }
    }
  }

  @Test
  default void marks_lie_on_their_lines_and_within_each_other() {
    String text = Stream.generate(() -> "code,amount").limit(20).reduce("", (a, b) -> a + b + "\n");
    for (DocumentFormat format : formats()) {
      Excerpt excerpt =
          finder()
              .find(
                  new BytesDocument(text.getBytes(StandardCharsets.UTF_8)),
                  format,
                  Set.of(new Place.TextLine(3), new Place.Row(4), new Place.Cell(4, 2)));

      assertThat(excerpt.lines())
          .allSatisfy(line ->
              assertThat(line.marks())
                  .allMatch(mark -> mark.start() >= 0 && mark.start() <= mark.end())
                  .allMatch(mark -> mark.end() <= line.text().length()));
    }
  }

  private static int characters(Excerpt excerpt) {
    return excerpt.lines().stream().mapToInt(line -> line.text().length()).sum();
  }
}
