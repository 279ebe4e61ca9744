package io.claimport.adapters.web.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.web.served.ServedPages;
import io.claimport.application.driven.PassageFinder;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.InspectImport.Explanation;
import io.claimport.application.driving.InspectImport.Outcome;
import io.claimport.application.fake.CannedInspection;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.FieldOrigin;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.normalization.Severity;
import io.claimport.domain.source.Excerpt;
import io.claimport.domain.source.Excerpt.Line;
import io.claimport.domain.source.Excerpt.Mark;
import io.claimport.domain.source.Excerpt.Unit;
import io.claimport.domain.source.Place;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainPageTest {

  private static final ImportJob JOB = TestJob.job().of("demo_user").completed(2, 1);
  private static final LineItem LINE = TestLine.full(JOB, 0);
  private static final Rule MONEY =
      new Rule("P-MONEY", Severity.WARNING, "An amount is rounded to the cent.");
  private static final Rule ALLOWED =
      new Rule("P-ADJUSTED-ALLOWED", Severity.INFO, "It is billed less adjustments.");
  private static final Place CHARGE = new Place.Element(12, 2);

  private static Explanation explanation() {
    return new Explanation(
        LINE,
        JOB.document(),
        List.of(
            new FieldOrigin("billed_amount", MONEY, CHARGE, false),
            new FieldOrigin("allowed_amount", ALLOWED, null, true)),
        List.of(),
        Reconciliation.of(LINE.amounts()),
        List.of(
            Finding.of(MONEY, new Place.Segment(12), "billed_amount is finer than a cent"),
            Finding.of(MONEY, Place.DOCUMENT, "something is odd")));
  }

  private static Excerpt segment(String text, Mark... marks) {
    return new Excerpt(Unit.SEGMENT, List.of(new Line(0, 12, text, List.of(marks))), false);
  }

  private static Excerpt excerpt() {
    return segment(
        "SVC*HC:99214*200.00*120.00",
        new Mark(new Place.Segment(12), 0, 26),
        new Mark(CHARGE, 13, 19));
  }

  private static HttpResponse<String> page(Outcome<Explanation> outcome, Excerpt excerpt) {
    return page(outcome, excerpt, LINE.id().toString());
  }

  private static HttpResponse<String> page(
      Outcome<Explanation> outcome, Excerpt excerpt, String id) {
    InspectImport inspection = CannedInspection.ofExplanation(outcome).with(excerpt);
    try (ServedPages pages = ServedPages.over(Map.of(InspectImport.class, inspection))) {
      return pages.get("/explain/" + id);
    }
  }

  @Test
  void a_place_leads_to_a_mark_and_the_mark_leads_back() {
    HttpResponse<String> page = page(new Outcome.Found<>(explanation()), excerpt());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("SVC*HC:99214*<mark id=\"place-1\"><a href=\"#field-billed_amount\"")
        .contains("title=\"Billed\">200.00</a>")
        .contains("<tr id=\"field-billed_amount\">")
        .contains("href=\"#place-1\"")
        .contains("segment 12, element 2");
  }

  @Test
  void each_field_has_its_value_its_rule_and_the_decision_behind_it() {
    String body = page(new Outcome.Found<>(explanation()), excerpt()).body();

    assertThat(body)
        .contains("$200.00", "P-MONEY", "An amount is rounded to the cent.", ">stated<")
        .contains("$150.00", "P-ADJUSTED-ALLOWED", ">derived<", "follows from other fields");
  }

  @Test
  void the_way_from_billed_to_paid_is_told() {
    String balanced = page(new Outcome.Found<>(explanation()), excerpt()).body();
    LineItem bare = TestLine.bare(JOB, 1);
    Explanation silent =
        new Explanation(
            bare,
            JOB.document(),
            List.of(),
            List.of(),
            Reconciliation.of(bare.amounts()),
            List.of());
    Explanation off =
        new Explanation(
            LINE,
            JOB.document(),
            List.of(),
            List.of("billed_amount"),
            Reconciliation.of(
                new Amounts(Money.ofCents(200_00), null, Money.ofCents(120_00), null, List.of())),
            List.of());

    assertThat(balanced).contains("It balances", "− $50.00", "− $30.00", "= $120.00");
    assertThat(page(new Outcome.Found<>(silent), excerpt()).body())
        .contains("Cannot be compared", "does not state “Billed” and “Paid by insurance”");
    assertThat(page(new Outcome.Found<>(off), excerpt()).body())
        .contains("It does not balance", "$80.00 of what was billed is neither explained nor paid")
        .contains("The rules have changed since this line was imported")
        .contains("The rules of today would not set it.");
  }

  @Test
  void findings_lead_to_their_lines() {
    String body = page(new Outcome.Found<>(explanation()), excerpt()).body();

    assertThat(body)
        .containsPattern(
            "billed_amount is finer than a cent <[^(]*\\(<a href=\"#place-2\">segment 12")
        .containsPattern("something is odd <[^(]*\\(document, rule P-MONEY");
  }

  @Test
  void a_hostile_document_is_only_text() {
    String hostile = "<script>alert(1)</script>\u202E*" + "x".repeat(2_000) + "\"><img onerror=x>";
    HttpResponse<String> page =
        page(new Outcome.Found<>(explanation()), segment(hostile, new Mark(CHARGE, 0, 25)));

    assertThat(page.body())
        .doesNotContain("<script>alert", "<img onerror")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<style", " style=", " onclick");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
  }

  @Test
  void the_largest_excerpt_stays_below_300_kilobytes() {
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i <= 400; i++) {
      lines.add(new Line(0, i, "&".repeat(PassageFinder.MOST_CHARACTERS / 400), List.of()));
    }
    String body =
        page(new Outcome.Found<>(explanation()), new Excerpt(Unit.LINE, lines, false)).body();

    assertThat(body.length()).isBetween(200_000, 300_000);
  }

  @Test
  void a_document_that_cannot_be_shown_is_still_explained() {
    String body = page(new Outcome.Found<>(explanation()), Excerpt.NOTHING).body();

    assertThat(body)
        .contains("cannot be shown as text", "P-MONEY", "segment 12, element 2")
        .doesNotContain("href=\"#place-");
  }

  @Test
  void somebody_elses_line_is_denied_and_tells_nothing() {
    HttpResponse<String> page = page(new Outcome.AccessDenied<>(), excerpt());

    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("somebody else").doesNotContain("SVC*", "200.00");
  }

  @Test
  void a_line_that_does_not_exist_is_not_found() {
    assertThat(page(new Outcome.Unknown<>(), excerpt()).statusCode()).isEqualTo(404);
    HttpResponse<String> noId = page(new Outcome.Unknown<>(), excerpt(), "no-id");
    assertThat(noId.statusCode()).isEqualTo(404);
    assertThat(noId.body()).contains("There is no such line");
  }
}
