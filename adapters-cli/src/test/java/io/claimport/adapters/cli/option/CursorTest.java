package io.claimport.adapters.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.domain.lineitem.LineItemPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void a_position_is_its_job_and_its_ordinal_in_base64url() {
    assertThat(Cursor.of(new LineItemPosition(12, 345))).isEqualTo("MTI6MzQ1");
    assertThat(Cursor.position("MTI6MzQ1")).contains(new LineItemPosition(12, 345));
  }

  @Test
  void an_import_is_its_number_in_base64url() {
    assertThat(Cursor.of(1_234)).isEqualTo("MTIzNA");
    assertThat(Cursor.number("MTIzNA")).contains(1_234L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "12:345", "MTI", "MTI6", "OjM0NQ", "LTE6MA", "MTI6MzQ1OjY", "ä"})
  void anything_else_is_no_position(String text) {
    assertThat(Cursor.position(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "MTI6MzQ1", "LTE", "OTk5OTk5OTk5OTk5OTk5OTk5OTk", "1,2"})
  void anything_else_is_no_number(String text) {
    assertThat(Cursor.number(text)).isEmpty();
  }
}
