package io.claimport.adapters.documents.fhir.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordsTest {

  private final Words words = new Words();

  /// Most of these differ only where the place of a word does not depend on it.
  @Property(tries = 2_000)
  void a_word_is_what_its_characters_spell(@ForAll("texts") List<String> texts) {
    for (String text : texts) {
      assertThat(word("<" + text + ">", 1, text.length())).isEqualTo(text);
    }
  }

  @Test
  void a_word_that_comes_again_is_made_once() {
    String system = "http://www.ama-assn.org/go/cpt";

    assertThat(word(system, 0, system.length())).isSameAs(word(system, 0, system.length()));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars('a', 'b').ofMaxLength(20).list().ofMaxSize(200);
  }

  private String word(String text, int from, int length) {
    return words.word(text.toCharArray(), from, length);
  }
}
