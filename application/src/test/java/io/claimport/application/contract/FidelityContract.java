package io.claimport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.fixture.Stored;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.importing.Metadata;
import io.claimport.domain.importing.UserId;
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.Codes;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.ServiceDates;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.Severity;
import io.claimport.domain.source.Place;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read from an archive is exactly what was written into its store: money to the
/// cent, instants to the microsecond, texts to the last character.
public interface FidelityContract extends StoreUnderTest {

  Money LARGEST = Money.ofCents(999_999_999_999_99L);

  @Test
  default void a_line_in_which_everything_is_stated_is_read_as_it_was_written() {
    ImportJob.Processing job = TestJob.job().processing();
    assertThatIsKept(job, TestLine.full(job, 0));
  }

  @Test
  default void what_is_not_stated_stays_absent() {
    ImportJob.Processing job = TestJob.job().processing();
    assertThatIsKept(job, TestLine.bare(job, 0));
  }

  @Test
  default void an_absent_amount_stays_absent_and_a_zero_stays_zero() {
    ImportJob.Processing job = TestJob.job().processing();
    LineItem line = with(job, new Amounts(Money.ZERO, null, Money.ZERO, null, List.of()));

    assertThatIsKept(job, line);
  }

  @Test
  default void money_is_kept_to_the_cent_from_the_smallest_to_the_largest() {
    ImportJob.Processing job = TestJob.job().processing();
    Money smallest = Money.ZERO.minus(LARGEST);
    LineItem line =
        with(
            job,
            new Amounts(
                LARGEST,
                smallest,
                Money.ofCents(1),
                Money.ofCents(-1),
                List.of(new Adjustment("CO", "45", LARGEST), new Adjustment("", "", smallest))));

    assertThatIsKept(job, line);
    assertThat(Stored.lineItems(archive(), job.id()).getFirst().amounts().billed())
        .hasToString("999999999999.99");
  }

  @Test
  default void units_keep_their_decimals() {
    ImportJob.Processing job = TestJob.job().processing();
    for (String units :
        List.of("1", "1.0", "1.500", "0.001", "-2.50", "1E+3", "12345678901234567890.123456789")) {
      LineItem bare = TestLine.bare(job, 0);
      Codes codes = new Codes(null, null, new BigDecimal(units), List.of(), null);
      ImportJob.Processing other = TestJob.job().processing();
      assertThatIsKept(other, of(other, bare, codes));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01",
        "1582-10-10",
        "1883-11-18",
        "1970-01-01",
        "2011-12-30",
        "2024-02-29",
        "2026-03-29",
        "9999-12-31"
      })
  default void dates_far_away_and_odd_ones_stay_what_they_are(LocalDate date) {
    ImportJob.Processing job = TestJob.job().processing();
    LineItem line = TestLine.full(job, 0);

    assertThatIsKept(
        job,
        new LineItem(
            line.id(),
            new ServiceDates(date, date),
            line.codes(),
            line.provider(),
            line.claimNumber(),
            line.amounts(),
            line.status(),
            line.origin(),
            line.createdAt()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01T12:00:00.000001Z",
        "2026-03-01T12:00:00.999999Z",
        "2026-03-01T12:00:00Z",
        "2026-10-25T00:30:00Z",
        "2026-10-25T01:30:00Z",
        "2026-11-01T05:30:00.5Z",
        "2026-11-01T06:30:00.5Z",
        "2026-03-29T01:30:00Z",
        "1969-12-31T23:59:59.999999Z",
        "1900-01-01T00:00:00Z",
        "9999-06-30T23:59:59.999999Z"
      })
  default void instants_are_kept_to_the_microsecond(Instant instant) {
    ImportJob.Completed job = imported(TestJob.job().at(instant).processing(), 1);

    assertThat(archive().job(job.id())).contains(job);
    assertThat(Stored.lineItems(archive(), job.id()).getFirst().createdAt()).isEqualTo(instant);
    assertThat(archive().job(job.id()).orElseThrow().facts().createdAt()).isEqualTo(instant);
  }

  @Test
  default void what_is_finer_than_a_microsecond_was_cut_off_before() {
    Instant fine = Instant.parse("2026-03-01T12:00:00.123456789Z");
    ImportJob.Completed job = imported(TestJob.job().at(fine).processing(), 1);

    assertThat(archive().job(job.id())).contains(job);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ \"b\" : 1, \"a\" : [ ], \"a\" : 1.50 }",
        "{\"deep\":{\"deeper\":[[[{\"x\":null}]]]},\"n\":1E400,\"t\":true}",
        "{\"text\":\"Ünïcödé – 漢字 – \uD83D\uDE80 – \\u0000 – \\n – \\\\ – ' – ; -- %_\"}",
        "\n{\t\"blanks\" : \"  \" }  \r\n"
      })
  default void metadata_is_kept_to_the_last_character(String json) {
    ImportJob.Processing job = TestJob.job().with(new Metadata(json)).processing();
    opened(job);

    assertThat(archive().job(job.id())).contains(job);
  }

  @Test
  default void metadata_may_be_as_long_as_the_law_allows() {
    String json = "{\"x\":\"" + "y".repeat(Metadata.MAX_BYTES - 8) + "\"}";
    ImportJob.Processing job = TestJob.job().with(new Metadata(json)).processing();
    opened(job);

    assertThat(archive().job(job.id())).contains(job);
  }

  @Test
  default void a_recipe_is_kept() {
    ImportJob.Completed job = imported(TestJob.job().with(TestJob.aRecipe()).processing(), 1);

    assertThat(archive().job(job.id())).contains(job);
  }

  @Test
  default void texts_with_marks_of_sql_and_json_are_texts() {
    String odd = "100% [\"a\",\\] O'Neill_; drop table import_job; -- \n\t 漢字 \uD83D\uDE80";
    ImportJob.Processing job = TestJob.job().of("o'neill;--%_\uD83D\uDE80").processing();
    Codes codes =
        new Codes(
            new ProcedureCode(odd, CodeSystem.OTHER, List.of(odd, "")),
            odd,
            null,
            List.of(odd, "", "J06.9"),
            odd);
    Finding finding = new Finding(odd, Severity.ERROR, new Place.Cell(3, 4), odd);
    LineItem line = of(job, TestLine.full(job, 0), codes);

    imported(job, List.of(line), List.of(finding));
    assertThatIsKept(TestJob.job().processing(), line);

    assertThat(Stored.lineItems(archive(), new UserId("o'neill;--%_\uD83D\uDE80")))
        .containsExactly(line);
    assertThat(archive().findings(job.id())).containsExactly(finding);
  }

  @Test
  default void every_kind_of_place_is_kept() {
    List<Finding> findings =
        List.of(
            new Finding("P-A", Severity.INFO, Place.DOCUMENT, "a"),
            new Finding("P-B", Severity.WARNING, new Place.TextLine(1_000_000), "b"),
            new Finding("P-C", Severity.ERROR, new Place.Row(1), "c"),
            new Finding("P-D", Severity.ERROR, new Place.Cell(1, 2), "d"));

    ImportJob.Completed job = imported(TestJob.job().processing(), List.of(), findings);

    assertThat(archive().findings(job.id())).isEqualTo(findings);
  }

  /// Alone, and as one of many: a store may have ways of its own for those.
  private void assertThatIsKept(ImportJob.Processing job, LineItem line) {
    imported(job, List.of(line), List.of());
    assertThat(Stored.lineItems(archive(), job.id())).containsExactly(line);
    ImportJob.Processing other = TestJob.job().processing();
    List<LineItem> many = new ArrayList<>(TestLine.lines(other, MANY));
    many.add(numbered(line, TestLine.full(other, MANY)));
    imported(other, many, List.of());
    assertThat(Stored.lineItems(archive(), other.id())).isEqualTo(many);
  }

  int MANY = 500;

  private static LineItem numbered(LineItem line, LineItem like) {
    return new LineItem(
        like.id(),
        line.serviceDates(),
        line.codes(),
        line.provider(),
        line.claimNumber(),
        line.amounts(),
        line.status(),
        like.origin(),
        like.createdAt());
  }

  private static LineItem with(ImportJob.Processing job, Amounts amounts) {
    LineItem line = TestLine.full(job, 0);
    return new LineItem(
        line.id(),
        line.serviceDates(),
        line.codes(),
        line.provider(),
        line.claimNumber(),
        amounts,
        line.status(),
        line.origin(),
        line.createdAt());
  }

  private static LineItem of(ImportJob.Processing job, LineItem line, Codes codes) {
    return new LineItem(
        line.id(),
        line.serviceDates(),
        codes,
        line.provider(),
        line.claimNumber(),
        line.amounts(),
        line.status(),
        TestLine.full(job, line.origin().ordinal()).origin(),
        line.createdAt());
  }
}
