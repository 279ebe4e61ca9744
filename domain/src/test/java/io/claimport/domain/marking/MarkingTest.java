package io.claimport.domain.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingTest {

  @Property
  void marking_a_name_twice_changes_nothing(@ForAll @NotBlank String name) {
    DemoName.ofStated(name)
        .ifPresent(once -> {
          assertThat(DemoName.marking(once.value())).isEqualTo(once);
          assertThat(once.value()).endsWith(" (DEMO)");
        });
  }

  @Property
  void marking_a_claim_number_twice_changes_nothing(@ForAll @NotBlank String number) {
    ClaimNumber.ofStated(number)
        .ifPresent(once -> {
          assertThat(ClaimNumber.marking(once.value())).isEqualTo(once);
          assertThat(once.value()).startsWith("CLM-DEMO-");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ada Clinic", " Ada  Clinic ", "Ada Clinic (DEMO)", "Ada Clinic(demo) (DEMO)"})
  void spellings_of_one_name_become_one_name(String spelling) {
    assertThat(DemoName.marking(spelling)).hasToString("Ada Clinic (DEMO)");
    assertThat(DemoName.marking(spelling).bare()).isEqualTo("Ada Clinic");
  }

  @Test
  void a_mark_alone_is_no_name_and_no_number() {
    assertThat(DemoName.ofStated(" (DEMO) ")).isEmpty();
    assertThat(ClaimNumber.ofStated("CLM-DEMO-")).isEmpty();
  }

  @Test
  void there_is_no_way_around_the_mark() {
    assertThatThrownBy(() -> new DemoName("Ada Clinic"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ClaimNumber("4711")).isInstanceOf(IllegalArgumentException.class);
  }
}
