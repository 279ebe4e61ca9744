package io.claimport.adapters.web.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.web.explain.Piece.Marked;
import io.claimport.adapters.web.explain.Piece.Text;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.normalization.FieldOrigin;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.normalization.Severity;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Excerpt.Line;
import io.claimport.domain.source.Excerpt.Mark;
import io.claimport.domain.source.Excerpt.Unit;
import io.claimport.domain.source.Place;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {

  private static final ImportJob JOB = TestJob.job().completed(1, 0);
  private static final LineItem ITEM = TestLine.full(JOB, 0);
  private static final Rule RULE = new Rule("P-X", Severity.INFO, "A decision.");
  private static final Place LINE = new Place.TextLine(3);

  private static Highlights over(String text, Mark... marks) {
    return new Highlights(
        new Excerpt(Unit.LINE, List.of(new Line(0, 3, text, List.of(marks))), true));
  }

  private static FieldOrigin stated(String field, Place place) {
    return new FieldOrigin(field, RULE, place, false);
  }

  @ParameterizedTest
  @CsvSource({
    "billed_amount, 'x $200.00 y', $200.00",
    "service_date, 'on 01/10/2026 x', 01/10/2026",
    "service_date, 'on Jan 10, 2026', 'Jan 10, 2026'",
    "procedure_code, '99214-25 99214x', 99214",
    "claim_number, 'claim 100200.', 100200",
    "provider_name, 'by CEDAR HOLLOW CLINIC', CEDAR HOLLOW CLINIC",
    "line_status, 'was Paid', Paid"
  })
  void a_value_is_found_on_its_line_as_documents_write_it(
      String field, String text, String marked) {
    Highlights highlights = over(text, new Mark(LINE, 0, text.length()));

    assertThat(highlights.field(ITEM, stated(field, LINE), "it")).contains("place-1");
    assertThat(highlights.lines().getFirst().pieces())
        .filteredOn(piece -> piece instanceof Marked)
        .extracting(HighlightsTest::text)
        .containsExactly(marked);
  }

  @ParameterizedTest
  @CsvSource({
    "'200.00 and 200.00'",
    "'1200.00'",
    "'200.001'",
    "'1,200.00'",
    "'nothing'",
    "'2000.00'"
  })
  void what_is_not_there_or_could_be_meant_twice_is_not_pointed_at(String text) {
    Highlights highlights = over(text, new Mark(LINE, 0, text.length()));

    highlights.field(ITEM, stated("billed_amount", LINE), "it");

    SourceLine line = highlights.lines().getFirst();
    assertThat(line.id()).isEqualTo("place-1");
    assertThat(line.pieces()).containsExactly(new Text(text));
  }

  @Test
  void a_computed_value_is_looked_for_nowhere() {
    String text = "200.00";
    Highlights highlights = over(text, new Mark(LINE, 0, text.length()));

    highlights.field(ITEM, new FieldOrigin("billed_amount", RULE, LINE, true), "it");

    assertThat(highlights.lines().getFirst().pieces()).containsExactly(new Text(text));
  }

  @Test
  void marks_within_a_mark_keep_the_whole_text() {
    Place element = new Place.Element(3, 1);
    Place code = new Place.Component(3, 1, 2);
    Highlights highlights =
        over("SVC*HC:99214:25*1", new Mark(element, 4, 15), new Mark(code, 7, 12));

    highlights.field(ITEM, stated("modifiers", element), "modifiers");
    highlights.field(ITEM, stated("procedure_code", code), "code");

    List<Piece> pieces = highlights.lines().getFirst().pieces();
    assertThat(pieces.stream().map(HighlightsTest::text).collect(Collectors.joining()))
        .isEqualTo("SVC*HC:99214:25*1");
    assertThat(pieces).hasSize(3);
    assertThat(((Marked) pieces.get(1)).pieces()).hasSize(3);
  }

  @Test
  void fields_at_one_place_share_a_mark() {
    Place cell = new Place.Cell(3, 1);
    Highlights highlights = over("2026-01-10", new Mark(cell, 0, 10));

    assertThat(highlights.field(ITEM, stated("service_date", cell), "first day"))
        .isEqualTo(highlights.field(ITEM, stated("service_date_end", cell), "last day"));
    assertThat(((Marked) highlights.lines().getFirst().pieces().getFirst()).words())
        .isEqualTo("first day, last day");
  }

  private static String text(Piece piece) {
    return switch (piece) {
      case Text(var text) -> text;
      case Marked marked ->
          marked.pieces().stream().map(HighlightsTest::text).collect(Collectors.joining());
    };
  }
}
