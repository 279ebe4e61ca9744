package io.claimport.adapters.metrics;

import io.claimport.application.driven.ImportObserver;
import io.claimport.domain.importing.ImportJob;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// Counts imports by format and outcome, how long they took, their line items, and the findings of
/// each rule.
@Singleton
@Requires(beans = MeterRegistry.class)
final class MeteredImports implements ImportObserver {

  private static final String FORMAT = "format";

  private static final Duration[] LIMITS = {
    Duration.ofMillis(10),
    Duration.ofMillis(100),
    Duration.ofSeconds(1),
    Duration.ofSeconds(10),
    Duration.ofMinutes(1)
  };

  private final MeterRegistry registry;

  MeteredImports(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void completed(ImportJob.Completed job, Map<String, Integer> findings) {
    count(job, job.completedAt(), findings);
    registry
        .counter("claimport.line.items", FORMAT, job.document().format().id())
        .increment(job.lineItems());
  }

  @Override
  public void failed(ImportJob.Failed job, Map<String, Integer> findings) {
    count(job, job.failedAt(), findings);
  }

  private void count(ImportJob job, Instant endedAt, Map<String, Integer> findings) {
    Timer.builder("claimport.imports")
        .description("Imports that have ended, from being taken in to their end")
        .tag(FORMAT, job.document().format().id())
        .tag("outcome", job.status().label())
        .serviceLevelObjectives(LIMITS)
        .register(registry)
        .record(Duration.between(job.facts().createdAt(), endedAt));
    findings.forEach(
        (rule, number) -> registry.counter("claimport.findings", "rule", rule).increment(number));
  }
}
