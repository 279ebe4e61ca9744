package io.claimport.adapters.documents.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final int LENGTH = 21;

  /// Beside bytes that lend to and borrow from it, at every place among eight.
  @ParameterizedTest
  @ValueSource(bytes = {' ', 'a', '~', '\n'})
  void a_byte_that_is_not_plain_is_seen_wherever_it_stands(byte others) throws IOException {
    byte[] text = new byte[LENGTH];
    for (int place = 0; place < LENGTH; place++) {
      for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
        Arrays.fill(text, others);
        text[place] = (byte) value;

        boolean plain = (value >= ' ' && value <= '~') || "\t\n\r".indexOf(value) >= 0;
        assertThat(PlainText.isAll(new ByteArrayInputStream(text)))
            .as("%d at %d", value, place)
            .isEqualTo(plain);
      }
    }
  }
}
