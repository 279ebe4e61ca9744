package io.claimport.adapters.rest.http;

import io.claimport.application.driving.CheckHealth;
import io.claimport.application.driving.CheckHealth.Health;
import org.junit.jupiter.api.Test;

class HealthTest extends OverHttp {

  @Test
  void a_system_that_can_work_is_up() {
    ports.prepare(CheckHealth.class, () -> Health.UP);

    assertAnswer(get("/health"), 200, "health/up");
  }

  @Test
  void a_system_without_its_store_is_down() {
    ports.prepare(CheckHealth.class, () -> Health.STORE_DOWN);

    assertAnswer(get("/health"), 503, "health/down");
  }

  @Test
  void it_is_ready_when_its_store_answers() {
    ports.prepare(CheckHealth.class, () -> Health.UP);
    assertAnswer(get("/health/readiness"), 200, "health/up");

    ports.prepare(CheckHealth.class, () -> Health.STORE_DOWN);
    assertAnswer(get("/health/readiness"), 503, "health/down");
  }

  @Test
  void it_lives_with_its_store_or_without() {
    assertAnswer(get("/health/liveness"), 200, "health/up");
  }
}
