package io.claimport.adapters.portal;

import io.claimport.adapters.portal.draw.Draws;
import io.claimport.adapters.portal.draw.Permutation;
import io.claimport.domain.entity.EntityId;
import io.claimport.domain.entity.InsuranceCompany;
import io.claimport.domain.entity.InsurancePlan;
import io.claimport.domain.entity.InsurancePlan.Copay;
import io.claimport.domain.entity.InsurancePlan.Limit;
import io.claimport.domain.entity.NetworkSize;
import io.claimport.domain.entity.PlanType;
import io.claimport.domain.marking.DemoName;
import io.claimport.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Invents insurers and the plans of their demo members, each from its number alone.
final class FictionalInsurers {

  private static final List<String> HEADS =
      List.of(
          "Alderquill",
          "Amberlark",
          "Beaconmere",
          "Birchwillow",
          "Bramblemoor",
          "Brindlecove",
          "Cinderfen",
          "Cloverdune",
          "Copperwren",
          "Dewlantern",
          "Driftmarrow",
          "Emberquay",
          "Fernwhistle",
          "Foxmallow",
          "Frostquill",
          "Gladeheron",
          "Goldthrush",
          "Harborwick",
          "Hazelmoth",
          "Ivorybrook",
          "Jasperfen",
          "Kestrelmoor",
          "Lanternbay",
          "Larkspindle",
          "Maplethorn",
          "Mistlecombe",
          "Nettlewick",
          "Oakwhistle",
          "Pebblemoor",
          "Pinequill",
          "Ravenmallow",
          "Rushlantern",
          "Saffronwick",
          "Silverbramble",
          "Thistlemere",
          "Umberfinch",
          "Velvetpine",
          "Willowquay",
          "Wrenhollow",
          "Yarrowgate");

  private static final List<String> TAILS =
      List.of(
          "Life",
          "Health",
          "Mutual",
          "Assurance",
          "Insurance",
          "Health Plan",
          "Health Plans",
          "Health Trust",
          "Health Mutual",
          "Health Partners",
          "Health Network",
          "Health Cooperative",
          "Life and Health",
          "Life Mutual",
          "Life Assurance",
          "Mutual Insurance",
          "Medical Plan",
          "Medical Mutual",
          "Medical Trust",
          "Benefit Society",
          "Benefit Trust",
          "Benefits",
          "Care Plan",
          "Care Trust",
          "Care Cooperative");

  /// How many insurers get a name of their own.
  static final int COUNT = HEADS.size() * TAILS.size();

  private final Draws key;
  private final Permutation heads;

  FictionalInsurers(long catalogSeed) {
    this.key = Draws.from(catalogSeed).with("insurer");
    this.heads = new Permutation(key.with("head"), HEADS.size());
  }

  /// The insurer with that number, counted from 1.
  InsuranceCompany insurer(int number, EntityId id) {
    Draws draws = key.with(number);
    NetworkSize network = draws.oneOf(List.of(NetworkSize.values()));
    return new InsuranceCompany(id, name(number), network, planTypes(network, draws));
  }

  /// The plan of the insurer's demo member: the same one every year, from January to
  /// December.
  InsurancePlan plan(int number, InsuranceCompany insurer, int year) {
    Draws draws = key.with("plan").with(number);
    PlanType type = insurer.networkSize().standardPlan();
    int deductible = 250 * draws.between(2, 12);
    int outOfPocket = deductible + 500 * draws.between(4, 12);
    int primaryCare = 5 * draws.between(3, 8);
    return new InsurancePlan(
        insurer.id().value().replace("_ins_", "_plan_"),
        insurer.name(),
        DemoName.marking(insurer.name().bare() + " " + type + " " + deductible),
        "MEM-" + draws.digits(6),
        "GRP-" + draws.digits(5),
        DemoName.marking(PersonNames.drawn(draws)),
        LocalDate.of(year, Month.JANUARY, 1),
        LocalDate.of(year, Month.DECEMBER, 31),
        type,
        Limit.of(dollars(deductible)),
        Limit.of(dollars(outOfPocket)),
        new Copay(
            dollars(primaryCare),
            dollars(primaryCare + 5 * draws.between(3, 7)),
            dollars(50 * draws.between(3, 8)),
            dollars(primaryCare + 5 * draws.between(5, 10))),
        BigDecimal.valueOf(draws.between(15, 30), 2));
  }

  /// Heads come round once all have been used, each time with another tail.
  private DemoName name(int number) {
    int round = (number - 1) / HEADS.size();
    int head = (int) heads.apply((number - 1) % HEADS.size());
    Permutation tails = new Permutation(key.with("tail").with(head), TAILS.size());
    return DemoName.marking(HEADS.get(head) + " " + TAILS.get((int) tails.apply(round)));
  }

  private static List<PlanType> planTypes(NetworkSize network, Draws draws) {
    List<PlanType> others =
        EnumSet.complementOf(EnumSet.of(network.standardPlan())).stream().toList();
    Set<PlanType> types = EnumSet.of(network.standardPlan());
    draws
        .distinct(draws.between(0, others.size()), others.size())
        .forEach(other -> types.add(others.get(other)));
    return List.copyOf(types);
  }

  private static Money dollars(int dollars) {
    return Money.ofCents(dollars * 100L);
  }
}
