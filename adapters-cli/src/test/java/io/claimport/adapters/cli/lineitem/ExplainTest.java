package io.claimport.adapters.cli.lineitem;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.cli.fixture.Samples;
import io.claimport.adapters.cli.fixture.TestCli;
import io.claimport.application.driving.InspectImport;
import io.claimport.application.driving.InspectImport.Explanation;
import io.claimport.application.driving.InspectImport.Outcome;
import io.claimport.application.fake.CannedInspection;
import io.claimport.domain.lineitem.Amounts;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.Reconciliation;
import io.claimport.domain.money.Money;
import io.claimport.domain.normalization.FieldOrigin;
import io.claimport.domain.normalization.Rule;
import io.claimport.domain.normalization.Severity;
import io.claimport.domain.source.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTest {

  private static final LineItem LINE = Samples.lines().getFirst();
  private static final String ID = LINE.id().toString();
  private static final Rule MONEY =
      new Rule("P-MONEY", Severity.WARNING, "An amount is rounded to the cent.");
  private static final Rule ALLOWED =
      new Rule("P-ADJUSTED-ALLOWED", Severity.INFO, "It is billed less adjustments.");
  private static final Explanation EXPLANATION =
      new Explanation(
          LINE,
          Samples.completed().document(),
          List.of(
              new FieldOrigin("billed_amount", MONEY, new Place.Element(12, 2), false),
              new FieldOrigin("allowed_amount", ALLOWED, null, true)),
          List.of(),
          Reconciliation.of(LINE.amounts()),
          List.of());

  @Test
  void people_see_every_field_and_how_the_money_adds_up() {
    assertThat(explaining(EXPLANATION).run("explain", ID).answer())
        .isEqualTo(
            """
            eob_statement_demo_ins_001_2026-03-01.csv (csv, 10 bytes)

            Field           Value   Rule                Place                  Stated
            ──────────────  ──────  ──────────────────  ─────────────────────  ───────
            billed_amount   200.00  P-MONEY             segment 12, element 2  yes
            allowed_amount  150.00  P-ADJUSTED-ALLOWED  –                      derived

            billed 200.00 − CO 50.00 − PR 30.00 = paid 120.00: it balances.
            """);
  }

  @Test
  void adjustments_are_shown_with_group_and_reason() {
    Explanation explanation =
        new Explanation(
            LINE,
            EXPLANATION.document(),
            List.of(new FieldOrigin("adjustments", MONEY, new Place.Segment(13), false)),
            List.of(),
            EXPLANATION.reconciliation(),
            List.of());

    assertThat(explaining(explanation).run("explain", ID).answer())
        .contains("adjustments  CO-45 50.00  P-MONEY  segment 13  yes\n");
  }

  @Test
  void it_says_what_the_rules_of_today_would_change_and_what_was_noticed() {
    Explanation changed =
        new Explanation(
            LINE,
            EXPLANATION.document(),
            List.of(),
            List.of("allowed_amount", "derived_fields"),
            EXPLANATION.reconciliation(),
            List.of(Samples.FINDING));

    assertThat(explaining(changed).run("explain", ID).answer())
        .contains(
            "The rules have changed since the import. They would change:"
                + " allowed_amount, derived_fields.\n",
            "warning   P-NPI  row 3, column 9");
  }

  @Test
  void a_line_that_does_not_add_up_says_by_how_much() {
    assertThat(money(new Amounts(money(200), null, money(120), money(95), List.of())))
        .endsWith("billed 200.00 − PR 95.00 is not paid 120.00: -15.00 stays unexplained.\n");
    assertThat(money(new Amounts(money(200), null, null, null, List.of())))
        .endsWith("Whether it balances cannot be said without paid_by_insurance.\n");
  }

  @Test
  void json_is_what_the_rest_api_answers() {
    assertThat(explaining(EXPLANATION).run("explain", ID, "--output", "json").answer())
        .startsWith("{\n  \"success\": true,\n  \"line_item\": {\n    \"line_item_id\": \"" + ID)
        .endsWith(
            """
              "fields": [
                {
                  "field": "billed_amount",
                  "rule": "P-MONEY",
                  "decision": "An amount is rounded to the cent.",
                  "place": "segment 12, element 2",
                  "derived": false
                },
                {
                  "field": "allowed_amount",
                  "rule": "P-ADJUSTED-ALLOWED",
                  "decision": "It is billed less adjustments.",
                  "place": null,
                  "derived": true
                }
              ],
              "rules_changed": false,
              "changed_fields": [],
              "reconciliation": {
                "billed_amount": 200.00,
                "parts": [
                  {
                    "group": "CO",
                    "basis": "adjustments",
                    "amount": 50.00
                  },
                  {
                    "group": "PR",
                    "basis": "patient_responsibility",
                    "amount": 30.00
                  }
                ],
                "paid_by_insurance": 120.00,
                "difference": 0.00,
                "outcome": "balanced"
              },
              "findings": []
            }
            """);
  }

  @Test
  void csv_has_a_field_on_each_line() {
    assertThat(explaining(EXPLANATION).run("explain", ID, "--output", "csv").answer())
        .isEqualTo(
            """
            field,rule,decision,place,derived
            billed_amount,P-MONEY,An amount is rounded to the cent.,"segment 12, element 2",false
            allowed_amount,P-ADJUSTED-ALLOWED,It is billed less adjustments.,,true
            """);
  }

  @Test
  void an_unknown_line_item_is_not_found() {
    assertThat(answering(new Outcome.Unknown<>()).run("explain", ID).failure(4))
        .startsWith("claimport: No line item has the id " + ID + ".\n");
    assertThat(new TestCli().run("explain", "nonsense").failure(4))
        .startsWith("claimport: No line item has the id nonsense.\n");
  }

  @Test
  void another_users_line_item_is_refused() {
    assertThat(answering(new Outcome.AccessDenied<>()).run("explain", ID).failure(3))
        .startsWith("claimport: Access denied.\n");
  }

  private static String money(Amounts amounts) {
    return explaining(
            new Explanation(
                LINE,
                EXPLANATION.document(),
                List.of(),
                List.of(),
                Reconciliation.of(amounts),
                List.of()))
        .run("explain", ID)
        .answer();
  }

  private static Money money(int dollars) {
    return Money.ofCents(dollars * 100L);
  }

  private static TestCli explaining(Explanation explanation) {
    return answering(new Outcome.Found<>(explanation));
  }

  private static TestCli answering(Outcome<Explanation> outcome) {
    return new TestCli().with(InspectImport.class, CannedInspection.ofExplanation(outcome));
  }
}
