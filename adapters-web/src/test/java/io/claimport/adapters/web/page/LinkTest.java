package io.claimport.adapters.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTest {

  @Test
  void what_is_not_said_is_left_out_and_the_rest_cannot_break_out() {
    assertThat(
            Link.to("/data")
                .with("code", null)
                .with("claim", "")
                .with("provider", "A&B \"C\" #1\r\n")
                .with("page", 2)
                .uri()
                .toString())
        .isEqualTo("/data?provider=A%26B+%22C%22+%231%0D%0A&page=2");
  }
}
