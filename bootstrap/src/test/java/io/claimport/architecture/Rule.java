package io.claimport.architecture;

import static io.claimport.architecture.house.Room.ADAPTERS;
import static io.claimport.architecture.house.Room.APPLICATION;
import static io.claimport.architecture.house.Room.BOOTSTRAP;
import static io.claimport.architecture.house.Room.DOMAIN;
import static io.claimport.architecture.house.Room.DRIVEN_ADAPTERS;
import static io.claimport.architecture.house.Room.DRIVEN_PORTS;
import static io.claimport.architecture.house.Room.DRIVING_ADAPTERS;
import static io.claimport.architecture.house.Room.DRIVING_PORTS;
import static io.claimport.architecture.house.Room.OF_THE_APPLICATION;
import static io.claimport.architecture.house.Room.PORTAL;
import static io.claimport.architecture.house.Room.USE_CASES;

import com.tngtech.archunit.lang.ArchRule;
import io.claimport.architecture.house.Adr;
import io.claimport.architecture.house.EdgeName;
import io.claimport.architecture.house.Exemption;
import io.claimport.architecture.house.HiddenInput;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Permits;
import io.claimport.architecture.house.Room;
import io.claimport.architecture.house.Technology;
import io.claimport.architecture.law.AllowList;
import io.claimport.architecture.law.Contracts;
import io.claimport.architecture.law.Law;
import io.claimport.architecture.law.Ports;
import io.claimport.architecture.law.Separation;
import io.claimport.architecture.law.Shape;
import io.claimport.architecture.law.Uses;
import io.claimport.architecture.law.source.Fractions;
import io.claimport.architecture.law.source.Switches;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The rules of the house, each a function of a package root: the same rule judges Claimport and
/// the wrong hexagon that proves that it bites.
@SuppressWarnings("ImmutableEnumChecker") // laws are functions
public enum Rule {
  DOMAIN_STANDS_ALONE(
      Adr.HEXAGON,
      "the domain uses itself and a few packages of the JDK, no framework, no hashing, no input",
      new AllowList(Set.of(DOMAIN), Set.of(DOMAIN), Permits.OF_THE_DOMAIN)),

  APPLICATION_KNOWS_ONLY_THE_DOMAIN(
      Adr.HEXAGON,
      "the application uses the domain, streams and a few packages of the JDK, no framework",
      new AllowList(OF_THE_APPLICATION, Room.CORE, Permits.OF_THE_APPLICATION)),

  PORTS_STAND_ALONE(
      Adr.HEXAGON,
      "a port speaks the domain's language, never of a use case or of the other side's ports",
      Law.all(
          new Separation(Set.of(DRIVING_PORTS), Set.of(DRIVEN_PORTS, USE_CASES)),
          new Separation(Set.of(DRIVEN_PORTS), Set.of(DRIVING_PORTS, USE_CASES)),
          new Separation(Set.of(APPLICATION), Set.of(DRIVING_PORTS, DRIVEN_PORTS, USE_CASES)))),

  ADAPTERS_DO_NOT_KNOW_EACH_OTHER(
      Adr.HEXAGON,
      "each adapter can be swapped alone, so it speaks to no other adapter",
      new Separation(ADAPTERS, ADAPTERS)),

  DRIVING_ADAPTERS_TOUCH_NO_DRIVEN_PORT(
      Adr.HEXAGON,
      "a front end asks a driving port; what stands behind is the use cases' business",
      new Separation(DRIVING_ADAPTERS, Set.of(DRIVEN_PORTS))),

  DRIVEN_ADAPTERS_TOUCH_NO_DRIVING_PORT(
      Adr.HEXAGON,
      "what Claimport stands on never asks Claimport for something",
      new Separation(DRIVEN_ADAPTERS, Set.of(DRIVING_PORTS))),

  ADAPTERS_KNOW_NO_USE_CASE(
      Adr.HEXAGON,
      "adapters know ports; only bootstrap knows which use case serves one",
      new Separation(ADAPTERS, Set.of(USE_CASES))),

  DRIVEN_ADAPTERS_USE_ONLY_THEIR_OWN_PORTS(
      Adr.HEXAGON,
      "a driven adapter uses the ports that it implements; the simulated portals, which write"
          + " real documents, are the one exception",
      Ports::onlyOwn),

  NOTHING_DEPENDS_ON_BOOTSTRAP(
      Adr.HEXAGON,
      "bootstrap knows all rooms and no room knows bootstrap",
      new Separation(Room.allBut(Set.of(BOOTSTRAP)), Set.of(BOOTSTRAP))),

  BOOTSTRAP_SEES_ONLY_THE_ENTRIES(
      Adr.HEXAGON, "an adapter shows bootstrap its entry and hides the rest", Uses::entriesOnly),

  EVERY_CLASS_HAS_A_ROOM(
      Adr.HEXAGON,
      "the folder list is the diagram; a class in no room is out of every rule's reach",
      Shape::everyClassHasARoom),

  PACKAGES_ARE_FREE_OF_CYCLES(
      Adr.HEXAGON, "packages can be read one after the other", Shape::noPackageCycles),

  EDGE_NAMES_STAY_AT_THEIR_EDGE(
      Adr.HEXAGON,
      "rows belong to the store, requests and responses to the web, commands to the command line",
      Shape::edgeNamesAtTheirEdge,
      Exemption.PORTAL_REQUEST),

  WEB_TYPES_HOLD_NO_CORE_TYPE(
      Adr.HEXAGON,
      "requests and responses have a shape of their own, so that the core may change",
      Shape.edgeTypesHoldNoCore(EdgeName.REQUEST, EdgeName.RESPONSE)),

  EVERY_DRIVING_PORT_IS_SERVED(
      Adr.HEXAGON,
      "a driving port has a use case behind it and a front end that calls it",
      Ports.served(DRIVING_PORTS, Set.of(USE_CASES), DRIVING_ADAPTERS)),

  EVERY_DRIVEN_PORT_IS_SERVED(
      Adr.HEXAGON,
      "a driven port has an adapter behind it and a use case (or the portals) that calls it",
      Ports.served(DRIVEN_PORTS, Room.allBut(Room.CORE), Set.of(USE_CASES, PORTAL))),

  EVERY_DRIVEN_PORT_HAS_A_CONTRACT(
      Adr.HEXAGON,
      "adapters can be swapped because a contract says in tests what the port says in sentences",
      Contracts::written),

  EVERY_ADAPTER_PROVES_ITS_CONTRACT(
      Adr.HEXAGON, "whoever implements a driven port runs its contract", Contracts::proven),

  HTTP_STAYS_IN_REST_AND_WEB(
      Adr.HEXAGON, "only the REST and the web adapter speak HTTP", Uses.onlyIn(Technology.HTTP)),

  TEMPLATES_STAY_IN_WEB(
      Adr.HEXAGON, "only the web adapter renders pages", Uses.onlyIn(Technology.TEMPLATES)),

  COMMAND_LINE_STAYS_IN_CLI(
      Adr.HEXAGON,
      "only the CLI adapter reads command lines",
      Uses.onlyIn(Technology.COMMAND_LINE)),

  LINE_ITEMS_COME_FROM_THE_NORMALIZER(
      Adr.ONE_WAY,
      "a line item is normalised from a document (or read back by the store), never made up",
      Uses::lineItemsOnlyFromTheNormalizer),

  PORTS_ANSWER_WITH_VALUES(
      Adr.OUTCOMES,
      "an expected refusal is a type that no caller can overlook",
      Law.all(Ports.answersWithValues(DRIVING_PORTS), Ports.answersWithValues(DRIVEN_PORTS))),

  SWITCHES_HIDE_NO_CASE(
      Adr.OUTCOMES,
      "a new case of ours breaks every switch that does not know it; a default would swallow it",
      Switches::withoutDefault),

  NO_BINARY_FRACTIONS_IN_THE_CORE(
      Adr.EXACT, "money is exact, so nothing in the core is a double", Fractions::noneInTheCore),

  EVERY_PACKAGE_IS_NULL_MARKED(
      Adr.EXACT, "what may be absent says so in its signature", Shape::everyPackageIsNullMarked),

  NO_CLOCK_OUTSIDE_BOOTSTRAP(
      Adr.DETERMINISTIC, "the time is handed in", Uses.no(HiddenInput.CLOCK)),

  NO_CHANCE_OUTSIDE_BOOTSTRAP(
      Adr.DETERMINISTIC,
      "seeds and ids are handed in: the same recipe gives the same bytes everywhere",
      Uses.no(HiddenInput.CHANCE)),

  TRANSACTIONS_STAY_IN_PERSISTENCE(
      Adr.SESSIONS,
      "an import session completes or fails; no other room hears of transactions",
      Uses.onlyIn(Technology.TRANSACTIONS)),

  DATABASES_STAY_IN_PERSISTENCE(
      Adr.ONE_DIALECT, "only the persistence adapter speaks SQL", Uses.onlyIn(Technology.DATABASE));

  private final Adr adr;
  private final String sentence;
  private final Law law;
  private final Set<Exemption> exemptions;

  Rule(Adr adr, String sentence, Law law, Exemption... exemptions) {
    this.adr = adr;
    this.sentence = sentence;
    this.law = law;
    this.exemptions = Set.of(exemptions);
  }

  /// The rule for the house below a package root.
  public ArchRule on(String root) {
    return on(root, exemptions);
  }

  /// The same rule with fewer exemptions.
  ArchRule on(String root, Set<Exemption> granted) {
    Set<String> exempt =
        granted.stream()
            .map(exemption -> root + "." + exemption.relativeName())
            .collect(Collectors.toSet());
    return law.in(new House(root))
        .asRule(exempt)
        .as(name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .because(adr.because(sentence));
  }

  public Adr adr() {
    return adr;
  }

  public String sentence() {
    return sentence;
  }

  public Set<Exemption> exemptions() {
    return exemptions;
  }

  /// Whether this rule keeps one room from using another.
  public boolean separates(Room from, Room to) {
    return law.separates(from, to);
  }
}
