package io.claimport.adapters.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.contract.ImportObserverContract;
import io.claimport.application.driven.ImportObserver;
import io.claimport.application.fixture.TestJob;
import io.claimport.domain.importing.ImportJob;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeteredImportsTest implements ImportObserverContract {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final MeteredImports imports = new MeteredImports(registry);

  @Override
  public ImportObserver importObserver() {
    return imports;
  }

  @Test
  void imports_are_counted_and_timed_by_format_and_outcome() {
    ImportJob.Processing job = TestJob.job().processing();
    String format = job.document().format().id();

    imports.completed(job.complete(5, 0, TestJob.NOON.plusMillis(250)), Map.of());
    imports.completed(job.complete(7, 0, TestJob.NOON.plusMillis(750)), Map.of());
    imports.failed(job.fail("no bill", 0, TestJob.NOON), Map.of());

    assertThat(registry.scrape().lines())
        .contains(
            series("imports_seconds_count", format, "completed") + " 2",
            series("imports_seconds_sum", format, "completed") + " 1.0",
            series("imports_seconds_count", format, "failed") + " 1",
            "claimport_line_items_total{format=\"" + format + "\"} 12.0")
        .anyMatch(line -> line.contains("le=\"0.1\"") && line.endsWith(" 0"))
        .anyMatch(line -> line.contains("le=\"1.0\"") && line.endsWith(" 2"));
  }

  @Test
  void findings_are_counted_by_rule() {
    ImportJob.Processing job = TestJob.job().processing();

    imports.completed(job.complete(1, 3, TestJob.NOON), Map.of("P-ORDER", 2, "P-MONEY", 1));
    imports.failed(job.fail("no bill", 1, TestJob.NOON), Map.of("P-ORDER", 1));

    assertThat(registry.scrape().lines())
        .contains(
            "claimport_findings_total{rule=\"P-ORDER\"} 3.0",
            "claimport_findings_total{rule=\"P-MONEY\"} 1.0");
  }

  private static String series(String name, String format, String outcome) {
    return "claimport_%s{format=\"%s\",outcome=\"%s\"}".formatted(name, format, outcome);
  }
}
