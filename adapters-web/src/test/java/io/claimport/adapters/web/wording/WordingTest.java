package io.claimport.adapters.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.money.Money;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void what_is_not_stated_is_a_dash_and_zero_is_zero() {
    assertThat(Wording.amount((Money) null)).isEqualTo("–");
    assertThat(Wording.amount(Money.ZERO)).isEqualTo("0.00");
    assertThat(Wording.text(" ")).isEqualTo("–");
  }

  @Test
  void amounts_have_commas_and_a_real_minus() {
    assertThat(Wording.amount(Money.ofCents(123_456_789))).isEqualTo("1,234,567.89");
    assertThat(Wording.dollars(Money.ofCents(-123_456))).isEqualTo("−$1,234.56");
  }

  @Test
  void numbers_agree_with_their_nouns() {
    assertThat(Wording.count(1, "line")).isEqualTo("1 line");
    assertThat(Wording.count(1_000, "line")).isEqualTo("1,000 lines");
    assertThat(Wording.size(1)).isEqualTo("1 byte");
    assertThat(Wording.size(2_048)).isEqualTo("2 KB");
    assertThat(Wording.size(10_485_760)).isEqualTo("10.0 MB");
  }

  @Test
  void a_long_text_is_cut_between_characters() {
    assertThat(Wording.shortened("\uD83D\uDE00".repeat(100))).endsWith("\uDE00…");
    assertThat(Wording.shortened("short")).isEqualTo("short");
  }
}
