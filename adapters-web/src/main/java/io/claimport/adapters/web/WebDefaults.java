package io.claimport.adapters.web;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.AbstractPropertySourceLoader;
import io.micronaut.context.env.PropertySource;
import java.util.List;
import java.util.Map;

/// The settings of the framework that this room needs, so that its jar works wherever it
/// lies on the class path. Every other source of configuration is stronger.
@ContextConfigurer
public final class WebDefaults implements ApplicationContextConfigurer {

  private static final int WEAKER_THAN_ANY_FILE =
      AbstractPropertySourceLoader.DEFAULT_POSITION - 1_000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(PropertySource.of("claimport-web", settings(), WEAKER_THAN_ANY_FILE));
  }

  private static Map<String, Object> settings() {
    return Map.of(
        "micronaut.router.static-resources.web.paths",
        List.of("classpath:assets", "classpath:META-INF/resources/webjars/htmx.org/2.0.10/dist"),
        "micronaut.router.static-resources.web.mapping",
        "/assets/**");
  }
}
