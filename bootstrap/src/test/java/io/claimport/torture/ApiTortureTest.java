package io.claimport.torture;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.bootstrap.Hexagon;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Thousands of requests, made up from the description of the API by a seed. `./torture-api` asks
/// more of them.
class ApiTortureTest {

  private static final int REQUESTS = Integer.getInteger("claimport.torture.requests", 3_000);
  private static final long SEED = Long.getLong("claimport.torture.seed", 1);

  @TempDir private Path folder;

  @Test
  void no_request_brings_a_server_in_memory_out_of_step() throws InterruptedException {
    try (ApplicationContext context = Hexagon.inMemory()) {
      torture(context, "memory", REQUESTS);
    }
  }

  @Test
  void no_request_brings_a_server_on_the_embedded_store_out_of_step() throws InterruptedException {
    try (ApplicationContext context = Hexagon.embedded(folder)) {
      torture(context, "embedded", REQUESTS / 3);
    }
  }

  private static void torture(ApplicationContext context, String store, int requests)
      throws InterruptedException {
    EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
    Torture torture = new Torture(server.getURI(), SEED);
    for (int i = 0; i < requests; i++) {
      assertThat(torture.step()).as(store + ", seed " + SEED + ", request " + i).isEmpty();
    }
    System.out.println(
        "tortured: %s, seed %d, %d requests, answers %s"
            .formatted(store, SEED, requests, torture.statuses()));
    assertThat(torture.wrongInTheEnd()).isEmpty();
    assertThat(torture.answered()).as("routes that have succeeded").hasSizeGreaterThan(20);
  }
}
