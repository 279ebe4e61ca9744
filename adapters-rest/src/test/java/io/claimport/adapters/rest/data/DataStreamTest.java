package io.claimport.adapters.rest.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.Fixed;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.Unavailable;
import io.claimport.application.driving.GetNormalizedData;
import io.claimport.application.driving.GetNormalizedData.Outcome;
import io.claimport.application.driving.GetNormalizedData.Receiver;
import io.claimport.application.fixture.TestJob;
import io.claimport.application.fixture.TestLine;
import io.claimport.domain.importing.ImportJob;
import io.claimport.domain.lineitem.LineItem;
import io.claimport.domain.lineitem.LineItemTotals;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataStreamTest extends OverHttp {

  private static final String DATA = "/api/v1/data?user_id=ada";
  private static final ImportJob JOB = Fixed.completed(TestJob.job(), 2, 0);
  private static final List<LineItem> SOME = TestLine.lines(JOB, 1_000);
  private static final int SECONDS = 20;

  /// The use case hands out like this, totals first.
  private void handingOut(Consumer<Receiver> lines) {
    ports.prepare(
        GetNormalizedData.class,
        (_, _, receiver) -> {
          receiver.totals(LineItemTotals.NONE);
          lines.accept(receiver);
          return new Outcome.Found(null);
        });
  }

  private HttpResponse<InputStream> open(String accept) {
    return open(request(DATA, "Accept", accept).GET());
  }

  private static Unavailable storeIsAway() {
    return new Unavailable(Unavailable.Part.STORE, "secret", new IOException("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/x-ndjson", "text/csv"})
  void the_first_bytes_arrive_before_the_last_line_item_is_handed_out(String accept)
      throws IOException {
    CountDownLatch arrived = new CountDownLatch(1);
    handingOut(receiver -> {
      SOME.forEach(receiver::lineItem);
      await(arrived);
      receiver.lineItem(TestLine.bare(JOB, 1_000));
    });

    HttpResponse<InputStream> response = open(accept);
    try (InputStream body = response.body()) {
      int first = body.readNBytes(10_000).length;
      arrived.countDown();
      String rest = new String(body.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(first).isEqualTo(10_000);
      assertThat(rest).contains("billed");
    }
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Length")).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("nothing arrived");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/x-ndjson", "text/csv"})
  void an_answer_that_breaks_off_does_not_look_whole(String accept) throws IOException {
    handingOut(receiver -> {
      SOME.forEach(receiver::lineItem);
      throw storeIsAway();
    });

    HttpResponse<InputStream> response = open(accept);

    assertThat(response.statusCode()).isEqualTo(200);
    try (InputStream body = response.body()) {
      assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_failure_at_the_beginning_is_still_a_problem() {
    handingOut(receiver -> {
      receiver.lineItem(SOME.getFirst());
      throw storeIsAway();
    });

    assertProblem(get(DATA), 503, "store_unavailable");
  }

  @Test
  void a_fault_at_the_beginning_is_told_without_its_reasons() {
    handingOut(_ -> {
      throw new IllegalStateException("secret");
    });

    assertProblem(get(DATA, "Accept", "text/csv"), 500, "internal");
  }

  @Test
  void a_usual_answer_has_a_length() {
    handingOut(receiver -> SOME.subList(0, 100).forEach(receiver::lineItem));

    Answer answer = get(DATA);

    assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(answer.bytes().length));
  }

  @Test
  void nobody_hands_out_to_a_caller_who_has_gone_away() throws Exception {
    CompletableFuture<Throwable> stopped = endless();

    HttpResponse<InputStream> response = open("application/json");
    try (InputStream body = response.body()) {
      assertThat(body.readNBytes(10)).hasSize(10);
    }

    assertThat(stopped.get(SECONDS, TimeUnit.SECONDS)).hasMessage("nobody reads any more");
  }

  @Test
  void nobody_hands_out_to_a_caller_who_wants_the_head_only() throws Exception {
    CompletableFuture<Throwable> stopped = endless();

    Answer answer = send(request(DATA).method("HEAD", BodyPublishers.noBody()));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.bytes()).isEmpty();
    assertThat(stopped.get(SECONDS, TimeUnit.SECONDS)).hasMessage("nobody reads any more");
  }

  /// Hands out until somebody stops it.
  private CompletableFuture<Throwable> endless() {
    CompletableFuture<Throwable> stopped = new CompletableFuture<>();
    handingOut(receiver -> {
      try {
        while (true) {
          receiver.lineItem(SOME.getFirst());
        }
      } catch (RuntimeException e) {
        stopped.complete(e);
        throw e;
      }
    });
    return stopped;
  }
}
