package io.claimport.adapters.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driving.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void fields_are_called_what_the_page_calls_them() {
    assertThat(
            Sentences.of(
                List.of(
                    new Violation("out_of_range", "num_line_items", "num_line_items must be 1"),
                    Violation.required("entity_id"),
                    new Violation("too_large", "metadata", "it is too large"))))
        .containsExactly(
            "The number of items must be 1.",
            "The insurer or provider is required.",
            "It is too large.");
  }
}
