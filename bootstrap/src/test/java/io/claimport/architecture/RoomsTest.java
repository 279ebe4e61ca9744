package io.claimport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.claimport.architecture.house.Adr;
import io.claimport.architecture.house.Checkout;
import io.claimport.architecture.house.Classes;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Room;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The table of rooms says what the rules, the classes and the build say.
class RoomsTest {

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>io\\.claimport</groupId>\\s*"
              + "<artifactId>([^<]+)</artifactId>(?!\\s*<type>test-jar)");

  @ParameterizedTest(name = "{0}")
  @EnumSource(Room.class)
  void the_rules_separate_a_room_from_those_that_it_may_not_use(Room room) {
    Set<Room> reachable = EnumSet.allOf(Room.class);
    reachable.remove(room);
    reachable.removeIf(
        other -> Stream.of(Rule.values()).anyMatch(rule -> rule.separates(room, other)));

    assertThat(reachable)
        .as(Adr.PROVEN_RULES.because("the table of rooms promises what the rules keep"))
        .isEqualTo(room.mayUse());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Room.class)
  void a_room_uses_what_the_table_allows(Room room) {
    House house = House.CLAIMPORT;
    Set<Room> used = EnumSet.noneOf(Room.class);
    for (JavaClass type : Classes.ofProduction()) {
      if (house.isIn(Set.of(room), type)) {
        type.getDirectDependenciesFromSelf().stream()
            .flatMap(dependency -> house.roomOf(dependency.getTargetClass()).stream())
            .forEach(used::add);
      }
    }
    used.remove(room);

    assertThat(room.mayUse()).as(Adr.HEXAGON.because("the table of rooms")).containsAll(used);
  }

  @Test
  void every_module_has_a_room() {
    assertThat(namesIn("pom.xml", MODULE))
        .as(Adr.HEXAGON.because("one module per room; benchmarks and examples stand outside"))
        .isEqualTo(
            Stream.concat(
                    Stream.of(Room.values()).map(Room::module),
                    Stream.of("benchmarks", "docs/examples"))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Room.class)
  void a_module_declares_no_other_module_than_its_rooms_may_use(Room room) {
    Set<String> allowed =
        Stream.of(Room.values())
            .filter(other -> other.module().equals(room.module()))
            .flatMap(other -> other.mayUse().stream())
            .map(Room::module)
            .collect(Collectors.toSet());

    assertThat(allowed)
        .as(Adr.HEXAGON.because("the dependencies of " + room.module() + " are its edges"))
        .containsAll(namesIn(room.module() + "/pom.xml", DEPENDENCY));
  }

  private static Set<String> namesIn(String file, Pattern pattern) {
    return pattern
        .matcher(Checkout.read(Checkout.file(file)))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
