package io.claimport.adapters.portal.scenario;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.domain.adjudication.Adjustment;
import io.claimport.domain.code.ProcedureCatalog.Procedure;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.money.Money;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The scenario `realistic`: a plan settles one service after the other.
///
/// The network's discount is 15 to 55 % of the charge. A visit code (99…) costs the member
/// the copay of the provider's kind, and no more. Of any other service the member pays
/// what is missing to the deductible, and of the rest the coinsurance. In a calendar year
/// the member never pays more than the out-of-pocket maximum; each year begins at zero.
final class PlanAmounts implements Adjudication {

  private static final int LEAST_ALLOWED = 45_01;
  private static final int MOST_ALLOWED = 84_99;

  private final InsurancePlan plan;
  private final Map<Integer, Year> years = new HashMap<>();

  PlanAmounts(InsurancePlan plan) {
    this.plan = plan;
  }

  /// What the member has paid in a year so far.
  private record Year(Money deductible, Money outOfPocket) {

    static final Year BEGINNING = new Year(Money.ZERO, Money.ZERO);
  }

  @Override
  public Adjudicated drawn(Visit visit, Procedure service, Draws draws) {
    Money billed = ClassicAmounts.billed(draws);
    Money allowed = Adjudicated.share(billed, draws.between(LEAST_ALLOWED, MOST_ALLOWED));
    List<Adjustment> parts = parts(visit, service, allowed);
    Money share = parts.stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    List<Adjustment> adjustments = new ArrayList<>();
    adjustments.add(Adjustment.contractual(billed.minus(allowed)));
    adjustments.addAll(parts);
    return Adjudicated.paid(billed, allowed, allowed.minus(share), adjustments);
  }

  /// What the member pays of an allowed amount, without parts of nothing.
  private List<Adjustment> parts(Visit visit, Procedure service, Money allowed) {
    Year year = year(visit);
    Money cap = least(allowed, plan.outOfPocketMax().individual().minus(year.outOfPocket()));
    List<Adjustment> parts = new ArrayList<>();
    if (service.code().startsWith("99")) {
      parts.add(Adjustment.copayment(least(copay(visit), cap)));
    } else {
      Money missing = plan.deductible().individual().minus(year.deductible());
      Money deductible = least(missing, cap);
      Money rest = allowed.minus(deductible);
      Money coinsurance =
          Money.rounded(rest.toDecimal().multiply(plan.coinsurance()), RoundingMode.HALF_EVEN);
      parts.add(Adjustment.deductible(deductible));
      parts.add(Adjustment.coinsurance(least(coinsurance, cap.minus(deductible))));
    }
    parts.removeIf(part -> part.amount().equals(Money.ZERO));
    return parts;
  }

  @Override
  public void settled(Visit visit, Adjudicated service) {
    Money deductible =
        service.adjustments().stream()
            .filter(part -> part.equals(Adjustment.deductible(part.amount())))
            .map(Adjustment::amount)
            .reduce(Money.ZERO, Money::plus);
    Year before = year(visit);
    years.put(
        visit.day().getYear(),
        new Year(
            before.deductible().plus(deductible),
            before.outOfPocket().plus(service.patientResponsibility())));
  }

  private Year year(Visit visit) {
    return years.getOrDefault(visit.day().getYear(), Year.BEGINNING);
  }

  private Money copay(Visit visit) {
    return switch (visit.provider().specialty()) {
      case "Family Medicine", "Internal Medicine", "Pediatrics" -> plan.copay().primaryCare();
      case "Emergency Medicine" -> plan.copay().er();
      case "Urgent Care" -> plan.copay().urgentCare();
      default -> plan.copay().specialist();
    };
  }

  private static Money least(Money one, Money other) {
    return one.isMoreThan(other) ? other : one;
  }
}
