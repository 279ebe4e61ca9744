package io.claimport.adapters.metrics;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.AbstractPropertySourceLoader;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/// The settings of the framework that this room needs: it tells Prometheus its numbers, and only
/// while a server runs, which turns `micronaut.metrics` on.
/// Every other source of configuration is stronger.
@ContextConfigurer
public final class MetricsDefaults implements ApplicationContextConfigurer {

  private static final int WEAKER_THAN_ANY_FILE =
      AbstractPropertySourceLoader.DEFAULT_POSITION - 1_000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(
        PropertySource.of("claimport-metrics", settings(), WEAKER_THAN_ANY_FILE));
  }

  private static Map<String, Object> settings() {
    return Map.of(
        "micronaut.metrics.enabled", false,
        "endpoints.prometheus.enabled", true,
        "endpoints.prometheus.sensitive", false);
  }
}
