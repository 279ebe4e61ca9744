package io.claimport.adapters.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {

  @Test
  void uris_never_change() {
    assertThat(Arrays.stream(ProblemType.values()).map(t -> t.status().getCode() + " " + t.uri()))
        .containsExactly(
            "400 urn:claimport:problem:validation",
            "403 urn:claimport:problem:access-denied",
            "404 urn:claimport:problem:unknown-job",
            "404 urn:claimport:problem:unknown-document",
            "404 urn:claimport:problem:unknown-line-item",
            "404 urn:claimport:problem:unknown-entity",
            "404 urn:claimport:problem:unknown-sample",
            "404 urn:claimport:problem:unknown-route",
            "405 urn:claimport:problem:method-not-allowed",
            "406 urn:claimport:problem:not-acceptable",
            "409 urn:claimport:problem:key-conflict",
            "413 urn:claimport:problem:too-large",
            "415 urn:claimport:problem:unsupported-format",
            "415 urn:claimport:problem:unsupported-content-type",
            "422 urn:claimport:problem:unreadable-document",
            "500 urn:claimport:problem:internal",
            "503 urn:claimport:problem:unavailable");
  }
}
