package io.claimport.adapters.rest;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.AbstractPropertySourceLoader;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/// The settings of the framework that this room needs, so that its jar works wherever it
/// lies on the class path. Every other source of configuration is stronger.
@ContextConfigurer
public final class RestDefaults implements ApplicationContextConfigurer {

  private static final int WEAKER_THAN_ANY_FILE =
      AbstractPropertySourceLoader.DEFAULT_POSITION - 1_000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(PropertySource.of("claimport-rest", settings(), WEAKER_THAN_ANY_FILE));
  }

  private static Map<String, Object> settings() {
    return Map.of(
        "micronaut.router.static-resources.swagger-ui.paths",
            "classpath:META-INF/swagger/views/swagger-ui",
        "micronaut.router.static-resources.swagger-ui.mapping", "/swagger-ui/**");
  }
}
