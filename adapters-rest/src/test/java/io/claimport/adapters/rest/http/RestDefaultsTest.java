package io.claimport.adapters.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RestDefaultsTest {

  private static final String MAPPING = "micronaut.router.static-resources.swagger-ui.mapping";

  @Test
  void the_room_brings_the_settings_that_it_needs() {
    try (ApplicationContext context = ApplicationContext.run()) {
      assertThat(context.getProperty(MAPPING, String.class)).contains("/swagger-ui/**");
    }
  }

  @Test
  void whatever_an_operator_says_is_stronger() {
    PropertySource file = PropertySource.of("file", Map.of(MAPPING, "/docs/**"), -300);
    try (ApplicationContext context = ApplicationContext.builder().propertySources(file).start()) {
      assertThat(context.getProperty(MAPPING, String.class)).contains("/docs/**");
    }
  }
}
