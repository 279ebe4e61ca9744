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
}
