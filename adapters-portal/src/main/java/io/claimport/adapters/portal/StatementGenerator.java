package io.claimport.adapters.portal;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.adapters.portal.scenario.Adjudication;
import io.claimport.adapters.portal.scenario.Retelling;
import io.claimport.adapters.portal.scenario.Visit;
import io.claimport.application.driven.EntityCatalog;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.statement.Statement;
import java.util.HexFormat;
import java.util.List;

/// Makes up what a statement says, from its recipe alone and whatever the dialect.
///
/// Services come in visits: different services of one provider on one day, which an
/// insurer handles as one claim.
final class StatementGenerator {

  /// Raise it where every statement may tell something else: a generator that only writes
  /// them otherwise goes on telling the same.
  private static final int VALUES = 1;

  private static final int LAST_DAYS_BEFORE_INSURER = 180;
  private static final int LAST_DAYS_BEFORE_PROVIDER = 120;
  private static final long CLAIMS_OF_A_STATEMENT = 10_000;
  private static final HexFormat NUMBERS = HexFormat.of().withUpperCase();

  private final EntityCatalog catalog;

  StatementGenerator(EntityCatalog catalog) {
    this.catalog = catalog;
  }

  Statement statement(Recipe recipe, Entity issuer) {
    return switch (issuer) {
      case InsuranceCompany insurer -> explanation(recipe, insurer);
      case HealthcareProvider provider -> bill(recipe, provider);
    };
  }

  /// The patient is the demo member, the same one whoever asks.
  private Statement explanation(Recipe recipe, InsuranceCompany insurer) {
    Draws key = key(recipe);
    InsurancePlan plan = catalog.plan(insurer.id(), recipe.asOf()).orElseThrow();
    CareNetwork network = new CareNetwork(catalog, insurer.id());
    Draws draws = key.with("services");
    long claim = key.with("claims").between(10_000_000, 99_999_999) * CLAIMS_OF_A_STATEMENT;
    Retelling retelling = retelling(recipe);
    StatementLines lines = new StatementLines(Adjudication.of(recipe.scenario(), plan), draws);
    for (Visit visit :
        new VisitDraw(recipe.asOf(), LAST_DAYS_BEFORE_INSURER, draws)
            .visits(retelling.services(), () -> network.drawn(draws))) {
      lines.add(visit, new ClaimNumber(ClaimNumber.MARK + claim));
      claim++;
    }
    return new Statement(
        insurer,
        number(key),
        recipe.asOf(),
        plan.policyHolder(),
        plan,
        retelling.lines(lines.all(), key.with("retelling")),
        retelling.misprint(key.with("misprint")));
  }

  private Statement bill(Recipe recipe, HealthcareProvider provider) {
    Draws key = key(recipe);
    Draws draws = key.with("services");
    Retelling retelling = retelling(recipe);
    StatementLines lines =
        new StatementLines(
            Adjudication.of(recipe.scenario(), patientsPlan(recipe, provider)), draws);
    for (Visit visit :
        new VisitDraw(recipe.asOf(), LAST_DAYS_BEFORE_PROVIDER, draws)
            .visits(retelling.services(), () -> provider)) {
      lines.add(visit, null);
    }
    return new Statement(
        provider,
        number(key),
        recipe.asOf(),
        patient(recipe),
        null,
        retelling.lines(lines.all(), key.with("retelling")),
        retelling.misprint(key.with("misprint")));
  }

  private static Retelling retelling(Recipe recipe) {
    return new Retelling(recipe.scenario(), recipe.items());
  }

  /// A provider's patient is insured with one of the insurers that the provider accepts.
  private InsurancePlan patientsPlan(Recipe recipe, HealthcareProvider provider) {
    EntityId insurer = key(recipe).with("insurer").oneOf(List.copyOf(provider.acceptsInsurance()));
    return catalog.plan(insurer, recipe.asOf()).orElseThrow();
  }

  /// Everything but the dialect, so that two dialects of one recipe tell the same.
  private static Draws key(Recipe recipe) {
    return Draws.from(VALUES)
        .with(recipe.catalog().seed())
        .with(recipe.catalog().insurers())
        .with(recipe.catalog().providers())
        .with(recipe.entity().type().label())
        .with(recipe.entity().id().value())
        .with(recipe.user().value())
        .with(recipe.items())
        .with(recipe.seed())
        .with(recipe.asOf().toEpochDay())
        .with(recipe.scenario().label());
  }

  /// All 64 bits of the key, so that statements with different seeds never share a
  /// number.
  private static String number(Draws key) {
    return "STM-DEMO-" + NUMBERS.toHexDigits(key.with("number").next());
  }

  /// A user is the same patient at every provider of a catalogue.
  private static DemoName patient(Recipe recipe) {
    return DemoName.marking(
        PersonNames.drawn(
            Draws.from(recipe.catalog().seed()).with("patient").with(recipe.user().value())));
  }
}
