package io.claimport.architecture;

import io.claimport.architecture.house.Exemption;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Permits;
import io.claimport.architecture.house.Room;
import io.claimport.architecture.house.Technology;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules as a page for people: `docs/ARCHITECTURE_RULES.md`.
final class RulesPage {

  static final String FILE = "docs/ARCHITECTURE_RULES.md";
  static final String HOW_TO_WRITE =
      "mvn test -pl bootstrap -am -Dtest=RulesPageTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dclaimport.docs=write";

  private RulesPage() {}

  static String render() {
    return Stream.of(
            List.of(
                "# Architecture rules",
                "",
                "Written from `Rule`, `Room` and `Permits` in `bootstrap/src/test`, and compared"
                    + " with them by every build.",
                "After a change there, write it anew:",
                "",
                "    " + HOW_TO_WRITE,
                "",
                "A rule is a function of a package root. The same rule judges Claimport and a"
                    + " deliberately wrong little hexagon",
                "(`archfixture`), in which each culprit commits one crime: a rule must convict"
                    + " exactly its own culprits.",
                "",
                "## Rooms",
                ""),
            rooms(),
            List.of(
                "",
                "Beside itself and JSpecify's null marks, the core uses no more than this of the"
                    + " JDK:",
                ""),
            permits(),
            List.of("", "These technologies have one room:", ""),
            technologies(),
            List.of("", "## Rules", ""),
            rules(),
            List.of("", "## Exemptions", ""),
            exemptions())
        .flatMap(Collection::stream)
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> rooms() {
    return table(
        List.of("Package", "Module", "May use", "Shows bootstrap"),
        Stream.of(Room.values())
            .map(room ->
                List.of(
                    code(House.CLAIMPORT.packageOf(room)),
                    code(room.module()),
                    mayUse(room),
                    room.entries().stream()
                        .map(entry -> code(entry))
                        .collect(Collectors.joining(", ")))));
  }

  private static String mayUse(Room room) {
    if (room == Room.BOOTSTRAP) {
      return "all";
    }
    return Stream.of(Room.values())
        .filter(room.mayUse()::contains)
        .map(other -> code(other.packageName()))
        .collect(Collectors.joining(", "));
  }

  private static List<String> permits() {
    return List.of(
        "- `domain`: " + listed(Permits.OF_THE_DOMAIN),
        "- `application`: " + listed(Permits.OF_THE_APPLICATION));
  }

  private static String listed(List<String> permits) {
    return permits.stream()
        .filter(permit -> permit.startsWith("java."))
        .map(RulesPage::code)
        .collect(Collectors.joining(", "));
  }

  private static List<String> technologies() {
    return table(
        List.of("Technology", "Room"),
        Stream.of(Technology.values())
            .map(technology ->
                List.of(
                    technology.packages().stream()
                        .map(RulesPage::code)
                        .collect(Collectors.joining(", ")),
                    technology.rooms().stream()
                        .map(Room::packageName)
                        .sorted()
                        .map(RulesPage::code)
                        .collect(Collectors.joining(", ")))));
  }

  private static List<String> rules() {
    return table(
        List.of("Rule", "Decision", "Because", "Culprits that prove it"),
        Stream.of(Rule.values())
            .map(rule ->
                List.of(
                    code(rule.name()),
                    "[" + rule.adr().id() + "](" + rule.adr().page() + ")",
                    rule.sentence(),
                    Culprits.of(rule).stream()
                        .map(Class::getSimpleName)
                        .sorted()
                        .map(RulesPage::code)
                        .collect(Collectors.joining(", ")))));
  }

  private static List<String> exemptions() {
    return table(
        List.of("Rule", "Leaves alone", "Because"),
        Stream.of(Rule.values())
            .flatMap(rule ->
                rule.exemptions().stream().sorted().map(exemption -> row(rule, exemption))));
  }

  private static List<String> row(Rule rule, Exemption exemption) {
    return List.of(code(rule.name()), code(exemption.relativeName()), exemption.reason());
  }

  private static List<String> table(List<String> head, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(head, head.stream().map(_ -> "---").toList()), rows)
        .map(cells -> "| " + String.join(" | ", cells) + " |")
        .toList();
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
