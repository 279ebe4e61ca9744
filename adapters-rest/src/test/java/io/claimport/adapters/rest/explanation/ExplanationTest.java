package io.claimport.adapters.rest.explanation;

import io.claimport.adapters.rest.http.Fixed;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.InspectImport.Explanation;
import io.claimport.application.driving.InspectImport.Outcome;
import io.claimport.application.fake.CannedInspection;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.normalization.FieldOrigin;
import io.claimport.domain.normalization.Finding;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.normalization.Severity;
import io.claimport.domain.source.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest extends OverHttp {

  private static final ImportJob JOB = Fixed.completed(TestJob.job(), 2, 1);
  private static final Rule MONEY =
      new Rule("P-MONEY", Severity.WARNING, "An amount is rounded to the cent.");
  private static final Rule ALLOWED =
      new Rule("P-ADJUSTED-ALLOWED", Severity.INFO, "It is billed less adjustments.");

  private void answering(Outcome<Explanation> outcome) {
    ports.prepare(InspectImport.class, CannedInspection.ofExplanation(outcome));
  }

  private static String explanation(Object id) {
    return "/api/v1/line-items/" + id + "/explanation?user_id=ada";
  }

  @Test
  void every_field_names_its_rule_and_its_place() {
    LineItem line = TestLine.full(JOB, 0);
    answering(
        new Outcome.Found<>(
            new Explanation(
                line,
                JOB.document(),
                List.of(
                    new FieldOrigin("billed_amount", MONEY, new Place.Element(12, 2), false),
                    new FieldOrigin("allowed_amount", ALLOWED, null, true)),
                List.of(),
                Reconciliation.of(line.amounts()),
                List.of(Finding.of(MONEY, new Place.Element(12, 2), "billed_amount is finer")))));

    assertAnswer(get(explanation(line.id())), 200, "explanation/stated_and_derived");
  }

  @Test
  void it_says_which_fields_the_rules_of_today_would_change() {
    LineItem line = TestLine.bare(JOB, 1);
    answering(
        new Outcome.Found<>(
            new Explanation(
                line,
                JOB.document(),
                List.of(),
                List.of("allowed_amount", "derived_fields"),
                Reconciliation.of(line.amounts()),
                List.of())));

    assertAnswer(get(explanation(line.id())), 200, "explanation/rules_changed");
  }

  @Test
  void an_unknown_line_item_is_not_found() {
    answering(new Outcome.Unknown<>());

    assertProblem(get(explanation(Fixed.JOB)), 404, "unknown_line_item");
    assertProblem(get(explanation("1-2-3-4-5")), 404, "unknown_line_item");
  }

  @Test
  void another_users_line_item_is_denied() {
    answering(new Outcome.AccessDenied<>());

    assertProblem(get(explanation(Fixed.JOB)), 403, "access_denied");
  }

  @Test
  void it_wants_the_user() {
    assertProblem(get("/api/v1/line-items/x/explanation"), 400, "user_required");
  }
}
