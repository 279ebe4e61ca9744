package io.claimport.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NpiTest {

  @Test
  void the_published_example_of_the_check_digit_is_valid() {
    assertThat(new Npi("1234567893").isValid()).isTrue();
    assertThat(new Npi("1234567890").isValid()).isFalse();
  }

  @Property
  void a_fictional_npi_is_valid_and_begins_with_nine(@ForAll long number) {
    Npi npi = Npi.fictional(number);

    assertThat(npi.isValid()).isTrue();
    assertThat(npi.value()).startsWith("9").hasSize(10);
  }

  @Property
  void any_other_check_digit_is_wrong(@ForAll long number, @ForAll @IntRange(max = 9) int digit) {
    String right = Npi.fictional(number).value();
    Npi other = new Npi(right.substring(0, 9) + digit);

    assertThat(other.isValid()).isEqualTo(other.value().equals(right));
  }

  @Test
  void what_has_not_ten_digits_is_kept_but_not_valid() {
    assertThat(new Npi("1234567").isValid()).isFalse();
    assertThat(new Npi("١٢٣٤٥٦٧٨٩٣").isValid()).isFalse();
  }
}
