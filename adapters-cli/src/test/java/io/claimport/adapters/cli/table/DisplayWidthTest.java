package io.claimport.adapters.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "plain, 5",
    "'', 0",
    "Čapek, 5",
    "C\u030Capek, 5",
    "心臓科, 6",
    "ｆｕｌｌ, 8",
    "서울, 4",
    "👍, 2",
    "👨‍👩‍👧, 2",
    "🇨🇿, 2",
    "☂️, 2",
    "a\u200Bb, 2",
    "–, 1",
    "𠮷, 2"
  })
  void it_is_counted_in_columns_of_a_terminal(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @Test
  void a_cut_ends_in_an_ellipsis_and_never_in_half_a_character() {
    assertThat(DisplayWidth.cut("Office visit", 12)).isEqualTo("Office visit");
    assertThat(DisplayWidth.cut("Office visit", 11)).isEqualTo("Office vis…");
    assertThat(DisplayWidth.cut("Office visit", 8)).isEqualTo("Office…");
    assertThat(DisplayWidth.cut("心臓科クリニック", 8)).isEqualTo("心臓科…");
    assertThat(DisplayWidth.cut("👨‍👩‍👧👨‍👩‍👧", 3)).isEqualTo("👨‍👩‍👧…");
  }

  @Property
  void a_cut_text_is_never_wider_than_asked(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 40) int width) {
    assertThat(DisplayWidth.of(DisplayWidth.cut(text, width))).isLessThanOrEqualTo(width);
  }

  @Test
  void what_moves_the_cursor_or_turns_the_writing_is_made_harmless() {
    assertThat(DisplayWidth.harmless("a\u001b[2Jb\r\nc\u202Ed\u0085e\tf\u2028g"))
        .isEqualTo("a\uFFFD[2Jb\uFFFD\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg");
    assertThat(DisplayWidth.harmless("Čapek – 心臓科")).isEqualTo("Čapek – 心臓科");
  }
}
