package io.claimport.adapters.portal;

import io.claimport.application.driven.EntityCatalog;
import io.claimport.domain.adjudication.LineStatus;
import io.claimport.domain.code.CodeSystem;
import io.claimport.domain.code.ProcedureCatalog.Procedure;
import io.claimport.domain.code.ProcedureCode;
import io.claimport.domain.entity.Entity;
import io.claimport.domain.entity.HealthcareProvider;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.importing.Recipe;
import io.claimport.domain.importing.Scenario;
import io.claimport.domain.marking.ClaimNumber;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import io.claimport.domain.statement.Statement;
import io.claimport.domain.statement.StatementLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes up what a statement says, from its recipe alone and whatever the dialect.
///
/// Services come in visits: different services of one provider on one day, which an
/// insurer handles as one claim. About one service in four belongs to the visit of the
/// one before it. No two lines of a statement share code, day and billed amount: they
/// would look like duplicates.
final class StatementGenerator {

  private static final int FIRST_DAYS_BEFORE = 10;
  private static final int LAST_DAYS_BEFORE_INSURER = 180;
  private static final int LAST_DAYS_BEFORE_PROVIDER = 120;
  private static final int ONE_FOLLOWS_IN = 4;
  private static final int ONE_MODIFIED_IN = 8;
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
    Lines lines = new Lines(recipe.scenario(), draws);
    for (Visit visit :
        visits(recipe, LAST_DAYS_BEFORE_INSURER, draws, () -> network.drawn(draws))) {
      lines.add(visit, new ClaimNumber(ClaimNumber.MARK + claim));
      claim++;
    }
    return new Statement(
        insurer, number(key), recipe.asOf(), plan.policyHolder(), plan, lines.all());
  }

  private static Statement bill(Recipe recipe, HealthcareProvider provider) {
    Draws key = key(recipe);
    Draws draws = key.with("services");
    Lines lines = new Lines(recipe.scenario(), draws);
    for (Visit visit : visits(recipe, LAST_DAYS_BEFORE_PROVIDER, draws, () -> provider)) {
      lines.add(visit, null);
    }
    return new Statement(provider, number(key), recipe.asOf(), patient(recipe), null, lines.all());
  }

  /// Everything but the dialect, so that two dialects of one recipe tell the same.
  private static Draws key(Recipe recipe) {
    return Draws.from(recipe.generator())
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

  /// Different services of one provider on one day.
  private record Visit(LocalDate day, HealthcareProvider provider, List<Procedure> services) {}

  /// In the order of their days.
  private static List<Visit> visits(
      Recipe recipe, int lastDaysBefore, Draws draws, Supplier<HealthcareProvider> whose) {
    List<Visit> visits = new ArrayList<>();
    int left = recipe.items();
    while (left > 0) {
      HealthcareProvider provider = whose.get();
      int daysBefore = draws.between(FIRST_DAYS_BEFORE, lastDaysBefore);
      List<Procedure> services =
          services(Specialty.proceduresOf(provider.specialty()), left, draws);
      visits.add(new Visit(recipe.asOf().minusDays(daysBefore), provider, services));
      left -= services.size();
    }
    visits.sort(Comparator.comparing(Visit::day));
    return visits;
  }

  private static List<Procedure> services(List<Procedure> menu, int most, Draws draws) {
    int count = 1;
    while (count < Math.min(menu.size(), most) && draws.onceIn(ONE_FOLLOWS_IN)) {
      count++;
    }
    return draws.distinct(count, menu.size()).stream().map(menu::get).toList();
  }

  /// The lines of a statement, as they are made.
  private static final class Lines {

    private final Scenario scenario;
    private final Draws draws;
    private final List<StatementLine> all = new ArrayList<>();
    private final Set<Looks> seen = new HashSet<>();

    Lines(Scenario scenario, Draws draws) {
      this.scenario = scenario;
      this.draws = draws;
    }

    private record Looks(LocalDate day, String code, Money billed) {}

    List<StatementLine> all() {
      return all;
    }

    void add(Visit visit, @Nullable ClaimNumber claim) {
      for (Procedure service : visit.services()) {
        ClassicAmounts amounts = amounts();
        while (!seen.add(new Looks(visit.day(), service.code(), amounts.billed()))) {
          amounts = amounts();
        }
        all.add(
            new StatementLine(
                visit.day(),
                modified(service.procedureCode()),
                service.description(),
                visit.provider().name(),
                visit.provider().npi(),
                claim,
                amounts.billed(),
                amounts.allowed(),
                amounts.paid(),
                amounts.patientResponsibility(),
                LineStatus.PAID,
                amounts.adjustments()));
      }
    }

    private ClassicAmounts amounts() {
      return switch (scenario) {
        case CLASSIC -> ClassicAmounts.drawn(draws);
      };
    }

    /// Some CPT codes get the modifier of a separate visit (25) or of a separate service
    /// (59).
    private ProcedureCode modified(ProcedureCode plain) {
      if (plain.system() != CodeSystem.CPT || !draws.onceIn(ONE_MODIFIED_IN)) {
        return plain;
      }
      String modifier = plain.value().startsWith("99") ? "25" : "59";
      return new ProcedureCode(plain.value(), plain.system(), List.of(modifier));
    }
  }
}
