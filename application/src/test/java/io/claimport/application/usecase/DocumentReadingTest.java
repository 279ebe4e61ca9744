package io.claimport.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driven.DocumentReader;
import io.claimport.application.driven.DocumentReader.Reading;
import io.claimport.application.driven.DocumentReader.Recognition;
import io.claimport.application.fake.ScriptedReader;
import io.claimport.application.fixture.BytesDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentReadingTest {

  private static final BytesDocument DOCUMENT = new BytesDocument("anything");

  @Test
  void the_first_certain_reader_goes_before_every_possible_one() {
    DocumentReading reading =
        new DocumentReading(
            List.of(
                reader("no", Recognition.NO),
                reader("possible", Recognition.POSSIBLE),
                reader("certain", Recognition.CERTAIN),
                reader("late", Recognition.CERTAIN)));

    assertThat(chosen(reading, null)).contains("certain");
  }

  @Test
  void a_possible_reader_is_better_than_none() {
    DocumentReading reading =
        new DocumentReading(
            List.of(reader("no", Recognition.NO), reader("possible", Recognition.POSSIBLE)));

    assertThat(chosen(reading, null)).contains("possible");
  }

  @Test
  void a_named_format_beats_what_the_content_looks_like() {
    DocumentReading reading =
        new DocumentReading(
            List.of(reader("certain", Recognition.CERTAIN), reader("named", Recognition.NO)));

    assertThat(chosen(reading, "named")).contains("named");
    assertThat(chosen(reading, "unheard of")).isEmpty();
  }

  @Test
  void a_name_that_no_reader_knows_is_answered_with_all_names() {
    DocumentReading reading =
        new DocumentReading(List.of(reader("one", Recognition.NO), reader("two", Recognition.NO)));

    assertThat(reading.problemsOf("two")).isEmpty();
    assertThat(reading.problemsOf("three")).containsExactly("format must be one of one, two");
  }

  @Test
  void nobody_reads_what_nobody_recognizes() {
    assertThat(chosen(new DocumentReading(List.of(reader("no", Recognition.NO))), null)).isEmpty();
  }

  private static Optional<String> chosen(DocumentReading reading, String format) {
    return reading.readerFor(DOCUMENT, format).map(DocumentReader::format).map(f -> f.id());
  }

  private static ScriptedReader reader(String format, Recognition recognition) {
    return new ScriptedReader(format, recognition, _ -> new Reading.Read());
  }
}
