package io.claimport.adapters.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {

  @Test
  void uris_never_change() {
    assertThat(Arrays.stream(ProblemType.values()).map(t -> t.status().getCode() + " " + t.uri()))
        .containsExactly(
            "400 /problems/validation",
            "403 /problems/access-denied",
            "404 /problems/unknown-job",
            "404 /problems/unknown-document",
            "404 /problems/unknown-line-item",
            "404 /problems/unknown-entity",
            "404 /problems/unknown-sample",
            "404 /problems/unknown-problem",
            "404 /problems/unknown-route",
            "405 /problems/method-not-allowed",
            "406 /problems/not-acceptable",
            "409 /problems/key-conflict",
            "413 /problems/too-large",
            "415 /problems/unsupported-format",
            "415 /problems/unsupported-content-type",
            "422 /problems/unreadable-document",
            "500 /problems/internal",
            "503 /problems/unavailable");
  }
}
