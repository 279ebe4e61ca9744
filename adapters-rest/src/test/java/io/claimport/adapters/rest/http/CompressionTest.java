package io.claimport.adapters.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.application.driving.CheckHealth;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItemTotals;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest extends OverHttp {

  private static final String DATA = "/api/v1/data?user_id=ada";
  private static final ImportJob JOB = Fixed.completed(TestJob.job(), 500, 0);

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/x-ndjson", "text/csv"})
  void whoever_accepts_gzip_gets_large_answers_compressed(String form) throws IOException {
    ports.prepare(
        GetNormalizedData.class,
        (_, _, receiver) -> {
          receiver.totals(LineItemTotals.NONE);
          TestLine.lines(JOB, 500).forEach(receiver::lineItem);
          return new GetNormalizedData.Outcome.Found(null);
        });

    Answer plain = get(DATA, "Accept", form);
    Answer compressed = get(DATA, "Accept", form, "Accept-Encoding", "gzip");

    assertThat(plain.header("Content-Encoding")).isEmpty();
    assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(compressed.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
    assertThat(compressed.bytes().length).isLessThan(plain.bytes().length / 5);
    assertThat(unpacked(compressed.bytes())).isEqualTo(plain.bytes());
  }

  @Test
  void so_is_the_description_of_the_routes() {
    assertThat(get("/openapi", "Accept-Encoding", "gzip").header("Content-Encoding"))
        .isEqualTo("gzip");
  }

  @Test
  void small_answers_are_not_worth_it() {
    ports.prepare(CheckHealth.class, () -> CheckHealth.Health.UP);

    assertThat(get("/health", "Accept-Encoding", "gzip").header("Content-Encoding")).isEmpty();
  }

  private static byte[] unpacked(byte[] compressed) throws IOException {
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return unpacked.readAllBytes();
    }
  }
}
