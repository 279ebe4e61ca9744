package io.claimport.adapters.portal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawsTest {

  @Test
  void the_numbers_are_those_of_split_mix_64() {
    Draws draws = Draws.from(1234567);

    // Published with the reference implementation's port in many languages.
    assertThat(LongStream.generate(draws::next).limit(5))
        .extracting(Long::toUnsignedString)
        .containsExactly(
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821");
  }

  @Test
  void a_branch_does_not_depend_on_what_was_drawn_before() {
    Draws untouched = Draws.from(7);
    Draws used = Draws.from(7);
    used.next();

    assertThat(used.with("x").with(3).next()).isEqualTo(untouched.with("x").with(3).next());
  }

  @Test
  void branches_depend_on_every_part_and_on_the_order_of_the_parts() {
    Draws root = Draws.from(0);

    List<Long> firsts =
        List.of(
            root.next(),
            root.with(0).next(),
            root.with(1).next(),
            root.with(1).with(0).next(),
            root.with(0).with(1).next(),
            root.with("").next(),
            root.with("a").next(),
            root.with("a").with("b").next(),
            root.with("b").with("a").next(),
            root.with("ab").next(),
            Draws.from(1).next());

    assertThat(firsts).doesNotHaveDuplicates();
  }

  @Property(tries = 2_000)
  void numbers_stay_within_their_bounds(@ForAll long seed, @ForAll @IntRange(min = 1) int bound) {
    Draws draws = Draws.from(seed);

    assertThat(draws.below(bound)).isBetween(0, bound - 1);
    assertThat(draws.between(5, 5)).isEqualTo(5);
    assertThat(draws.digits(6)).matches("[0-9]{6}");
  }

  @Property(tries = 2_000)
  void distinct_numbers_are_distinct_and_within_their_bounds(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int bound,
      @ForAll @IntRange(min = 0, max = 40) int count) {
    int wanted = Math.min(count, bound);

    assertThat(Draws.from(seed).distinct(wanted, bound))
        .hasSize(wanted)
        .allMatch(number -> number >= 0 && number < bound);
  }

  @Test
  void every_number_comes_about_equally_often() {
    Draws draws = Draws.from(42);
    int[] counts = new int[7];

    IntStream.range(0, 70_000).forEach(_ -> counts[draws.below(7)]++);

    assertThat(Arrays.stream(counts).boxed()).allMatch(count -> count > 9_600 && count < 10_400);
  }

  @Property(tries = 300)
  void a_permutation_gives_every_number_a_place_of_its_own(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 3_000) int size) {
    Permutation permutation = new Permutation(Draws.from(seed), size);
    Set<Long> places = new HashSet<>();

    for (int number = 0; number < size; number++) {
      places.add(permutation.apply(number));
    }

    assertThat(places).hasSize(size).allMatch(place -> place >= 0 && place < size);
  }
}
