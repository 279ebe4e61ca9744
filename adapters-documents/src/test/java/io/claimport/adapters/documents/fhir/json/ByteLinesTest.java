package io.claimport.adapters.documents.fhir.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ByteLinesTest {

  /// Around the line ends lie the bytes that differ from them in one bit, or by one.
  @Property(tries = 5_000)
  void lines_end_where_those_of_a_text_do(@ForAll("texts") String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>();

    try (ByteLines found = new ByteLines(new ByteArrayInputStream(bytes), 1_000)) {
      while (found.next()) {
        lines.add(
            new String(found.bytes(), found.from(), found.length(), StandardCharsets.ISO_8859_1));
        assertThat(found.number()).isEqualTo(lines.size());
      }
    }

    assertThat(lines).isEqualTo(new StringReader(text).readAllLines());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars(
            '\n', '\r', 'a', '\u000b', '\u000c', '\u000e', '\u0009', '\u008a', '\u008d', '\u0000',
            '\u00ff')
        .ofMaxLength(60);
  }
}
