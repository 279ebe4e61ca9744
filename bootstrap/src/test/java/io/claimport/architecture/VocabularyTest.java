package io.claimport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.claimport.architecture.house.Adr;
import io.claimport.architecture.house.Checkout;
import io.claimport.architecture.house.Classes;
import io.claimport.architecture.house.EdgeName;
import io.claimport.architecture.house.Exemption;
import io.claimport.architecture.house.HiddenInput;
import io.claimport.architecture.house.House;
import io.claimport.architecture.house.Landmark;
import io.claimport.architecture.house.Permits;
import io.claimport.architecture.house.Room;
import io.claimport.architecture.house.Technology;
import io.claimport.architecture.law.Trial;
import java.lang.reflect.Executable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every name that a rule speaks means something that exists: a rule about a package that is not
/// there can never fail, and nobody notices.
class VocabularyTest {

  private static final House HOUSE = House.CLAIMPORT;
  private static final JavaClasses CLASSES = Classes.ofProduction();

  @ParameterizedTest(name = "{0}")
  @EnumSource(Room.class)
  void a_room_has_the_classes_that_it_should(Room room) {
    List<JavaClass> found = topLevelClassesIn(room);

    assertThat(found)
        .as(because("%s is %s, and fewer classes than its floor were found there", room))
        .hasSizeGreaterThanOrEqualTo(room.floor());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Room.class)
  void the_sources_of_a_room_are_found(Room room) {
    assertThat(topLevelClassesIn(room))
        .as(because("the sources of %s (%s) are read too", room))
        .filteredOn(type -> Checkout.sourceOf(type).isPresent())
        .hasSizeGreaterThanOrEqualTo(room.floor());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Room.class)
  void an_entry_exists_and_bootstrap_uses_it(Room room) {
    Set<String> used =
        dependencies(Set.of(Room.BOOTSTRAP))
            .map(dependency -> House.outermost(dependency.getTargetClass()).getName())
            .collect(Collectors.toSet());

    assertThat(used)
        .as(because("the entries of %s (%s) are there to be used", room))
        .containsAll(
            room.entries().stream().map(entry -> HOUSE.packageOf(room) + "." + entry).toList());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Landmark.class)
  void a_landmark_exists(Landmark landmark) {
    assertThat(CLASSES.contain(HOUSE.nameOf(landmark)))
        .as(Adr.PROVEN_RULES.because("a rule speaks of " + HOUSE.nameOf(landmark)))
        .isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Technology.class)
  void a_technology_is_used_by_each_of_its_rooms(Technology technology) {
    assertThat(technology.packages())
        .as(Adr.PROVEN_RULES.because("the technology of " + technology.rooms() + " is used there"))
        .allMatch(name ->
            technology.rooms().stream()
                .allMatch(room ->
                    dependencies(Set.of(room))
                        .anyMatch(dependency ->
                            (dependency.getTargetClass().getPackageName() + ".")
                                .startsWith(name + "."))));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(EdgeName.class)
  void an_edge_name_is_used_at_its_edge(EdgeName edge) {
    assertThat(topLevelClassesIn(edge.room()))
        .as(because("types of %s (%s) are called so", edge.room()))
        .anyMatch(edge::isNameOf);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Rule.java", "law", "law/source"})
  void a_law_names_no_package_itself(String place) {
    Pattern dottedName = Pattern.compile("\"[\\w$]*[a-z]\\.[a-zA-Z][^\" ]*\"");

    assertThat(Checkout.sourcesIn("bootstrap/src/test/java/io/claimport/architecture/" + place))
        .as(Adr.PROVEN_RULES.because("laws speak the vocabulary that this test knows"))
        .isNotEmpty()
        .noneMatch(dottedName.asPredicate());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Adr.class)
  void a_decision_is_recorded(Adr adr) {
    assertThat(Checkout.read(Checkout.file("docs/" + adr.page())))
        .as(adr.id() + " as the verdicts quote it")
        .startsWith(adr.heading() + "\n");
  }

  @Test
  void a_permit_of_the_core_is_used() {
    assertThat(Permits.OF_THE_DOMAIN)
        .as(Adr.HEXAGON.because("the domain may use no more than it needs"))
        .allMatch(isUsedIn(Set.of(Room.DOMAIN)));
    assertThat(Permits.OF_THE_APPLICATION)
        .as(Adr.HEXAGON.because("the application may use no more than it needs"))
        .allMatch(isUsedIn(Room.OF_THE_APPLICATION));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(HiddenInput.class)
  void a_forbidden_call_exists_in_the_jdk(HiddenInput input) throws ClassNotFoundException {
    for (String call : input.calls()) {
      String name = call.replaceFirst("\\(.*", "");
      Class<?> owner = Class.forName(name.substring(0, name.lastIndexOf('.')));

      assertThat(Stream.of(owner.getMethods(), owner.getConstructors()).flatMap(Stream::of))
          .as(Adr.PROVEN_RULES.because("a rule forbids " + call))
          .anyMatch(member -> input.contains(owner.getName(), nameOf(member), typesOf(member)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Rule.class)
  void an_exemption_is_needed(Rule rule) {
    Set<String> exempt =
        rule.exemptions().stream()
            .map(exemption -> HOUSE.root() + "." + exemption.relativeName())
            .collect(Collectors.toSet());

    assertThat(Trial.convictedBy(rule.on(HOUSE.root(), Set.of()), CLASSES))
        .as(Adr.PROVEN_RULES.because("an exemption that is not needed any more has to go"))
        .containsAll(exempt);
  }

  @Test
  void every_exemption_belongs_to_a_rule() {
    Set<Exemption> granted = EnumSet.noneOf(Exemption.class);
    Stream.of(Rule.values()).forEach(rule -> granted.addAll(rule.exemptions()));

    assertThat(granted).containsExactlyInAnyOrder(Exemption.values());
  }

  private static List<JavaClass> topLevelClassesIn(Room room) {
    return CLASSES.stream()
        .filter(type -> HOUSE.isIn(Set.of(room), type))
        .filter(type -> type.isTopLevelClass() && !House.isPackageInfo(type))
        .toList();
  }

  private static Stream<Dependency> dependencies(Set<Room> rooms) {
    return CLASSES.stream()
        .filter(type -> HOUSE.isIn(rooms, type))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  private static Predicate<String> isUsedIn(Set<Room> rooms) {
    return permit ->
        dependencies(rooms)
            .map(dependency -> House.elementOf(dependency.getTargetClass()))
            .anyMatch(type -> Permits.covers(permit, type.getPackageName(), type.getName()));
  }

  private static String because(String sentence, Room room) {
    return Adr.PROVEN_RULES.because(String.format(sentence, room, HOUSE.packageOf(room)));
  }

  private static String nameOf(Executable member) {
    return member instanceof java.lang.reflect.Constructor ? "<init>" : member.getName();
  }

  private static String typesOf(Executable member) {
    return Stream.of(member.getParameterTypes())
        .map(Class::getName)
        .collect(Collectors.joining(", "));
  }
}
