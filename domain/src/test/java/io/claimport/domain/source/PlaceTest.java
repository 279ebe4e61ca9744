package io.claimport.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  static Stream<Place> places() {
    return Stream.of(
        Place.DOCUMENT,
        new Place.TextLine(12),
        new Place.Row(3),
        new Place.Cell(3, 5),
        new Place.PageLine(2, 14),
        new Place.Segment(12),
        new Place.Element(12, 2),
        new Place.Component(12, 1, 7),
        new Place.Pointer(1, "/item/0/net/value"),
        new Place.Pointer(3, ""),
        new Place.Pointer(1, "/a, b/row 1\n/~1"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void the_text_of_a_place_reads_back(Place place) {
    assertThat(Place.parse(place.text())).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "line",
        "line x",
        "row 1, line 2",
        "somewhere",
        "row 1 column 2 x",
        "segment 1-2",
        "page 2",
        "line 99999999999"
      })
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> Place.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_field_that_was_not_put_was_not_stated() {
    StatedFields fields =
        StatedFields.collecting()
            .put(SourceField.UNITS, java.math.BigDecimal.ONE, Place.DOCUMENT)
            .build();

    assertThat(fields.value(SourceField.UNITS)).contains(java.math.BigDecimal.ONE);
    assertThat(fields.get(SourceField.CLAIM_NUMBER)).isEmpty();
    assertThat(StatedFields.none().get(SourceField.UNITS)).isEmpty();
  }
}
