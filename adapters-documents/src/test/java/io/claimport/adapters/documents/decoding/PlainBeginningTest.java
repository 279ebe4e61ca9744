package io.claimport.adapters.documents.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBeginningTest {

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

        boolean printable = (value >= ' ' && value <= '~') || "\t\n\r".indexOf(value) >= 0;
        InputStream document = new ByteArrayInputStream(text);
        assertThatItEnds(PlainBeginning.ofPrintable(document), text, printable ? LENGTH : place);
        document.reset();
        assertThatItEnds(PlainBeginning.ofAscii(document), text, value >= 0 ? LENGTH : place);
      }
    }
  }

  private static void assertThatItEnds(PlainBeginning beginning, byte[] text, int end)
      throws IOException {
    assertThat(beginning.readAllBytes()).isEqualTo(Arrays.copyOf(text, end));
    assertThat(beginning.length()).isEqualTo(end);
  }

  @Test
  void it_ends_for_good_whatever_is_asked_for() throws IOException {
    PlainBeginning beginning =
        PlainBeginning.ofPrintable(new ByteArrayInputStream(new byte[] {'a', 'b', 'c', 1, 'd'}));

    assertThat(beginning.skip(1)).isEqualTo(1);
    assertThat(beginning.read()).isEqualTo('b');
    assertThat(beginning.read(new byte[0])).isZero();
    assertThat(beginning.read()).isEqualTo('c');
    assertThat(beginning.read()).isEqualTo(-1);
    assertThat(beginning.skip(1)).isZero();
    assertThat(beginning.length()).isEqualTo(3);
  }
}
