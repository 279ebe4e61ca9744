package io.claimport.adapters.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driving.CheckHealth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdentityTest extends OverHttp {

  private static final String HEADER = "X-Request-Id";

  @BeforeEach
  void be_well() {
    ports.prepare(CheckHealth.class, () -> CheckHealth.Health.UP);
  }

  @Test
  void each_answer_has_a_name_of_its_own() {
    String first = get("/health").header(HEADER);

    assertThat(first).startsWith("request-");
    assertThat(get("/health").header(HEADER)).startsWith("request-").isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/api/v1/imports",
        "/api/v1/ingest/document",
        "/openapi",
        "/swagger-ui/"
      })
  void refusals_and_pages_have_one_too(String path) {
    assertThat(get(path).header(HEADER)).startsWith("request-");
  }

  @Test
  void the_name_that_a_caller_gives_is_kept() {
    assertThat(get("/health", HEADER, "gateway/7:a.b_c+d=e@f-1").header(HEADER))
        .isEqualTo("gateway/7:a.b_c+d=e@f-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "<script>", "tab\there", "quote\"s", "curly{}", "$x"})
  void a_name_that_could_mean_something_in_a_log_is_replaced(String name) {
    assertThat(get("/health", HEADER, name).header(HEADER)).startsWith("request-");
  }

  @Test
  void a_name_that_is_too_long_is_replaced() {
    assertThat(get("/health", HEADER, "x".repeat(128)).header(HEADER)).startsWith("xxx");
    assertThat(get("/health", HEADER, "x".repeat(129)).header(HEADER)).startsWith("request-");
  }
}
