package io.claimport.adapters.rest.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimport.adapters.rest.http.Answer;
import io.claimport.adapters.rest.http.CannedIngestion;
import io.claimport.adapters.rest.http.Fixed;
import io.claimport.adapters.rest.http.OverHttp;
import io.claimport.application.driving.IngestDocument;
import io.claimport.application.driving.IngestDocument.Outcome;
import io.claimport.application.fixture.TestJob;
import io.micronaut.context.annotation.Property;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

@Property(name = "claimport.max-document-bytes", value = LargeFileTest.LIMIT)
class LargeFileTest extends OverHttp {

  static final String LIMIT = "400000000";

  private static final String FILE =
      "/api/v1/ingest/file?user_id=ada&entity_type=insurance&entity_id=demo_ins_001";
  private static final long LARGE = 300_000_000;
  private static final long A_LITTLE = 1_000_000;

  /// What lies in buffers on the way, here and there, may not be more than this.
  private static final long ON_THE_WAY = 32_000_000;

  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();

  private BodyPublisher document(long size) {
    return BodyPublishers.ofInputStream(() -> new Zeros(size));
  }

  /// A document that is made while it is sent, so that nobody has it in memory.
  private final class Zeros extends InputStream {

    private final long size;

    Zeros(long size) {
      this.size = size;
    }

    @Override
    public int read() {
      return sent.get() < size && sent.incrementAndGet() > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int count = (int) Math.min(length, size - sent.get());
      if (count <= 0) {
        return -1;
      }
      sent.addAndGet(count);
      return count;
    }
  }

  private void taking(ToLongFunction<InputStream> reader, Outcome outcome) {
    ports.prepare(
        IngestDocument.class,
        CannedIngestion.refusing(form -> {
          taken.set(reader.applyAsLong(form.document().content()));
          return outcome;
        }));
  }

  private static long all(InputStream content) {
    byte[] buffer = new byte[64 * 1024];
    long count = 0;
    try {
      for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
        count += n;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  private static long some(InputStream content, long bytes) {
    try {
      content.skipNBytes(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }

  private static Outcome imported() {
    return new Outcome.Imported(Fixed.completed(TestJob.job(), 1, 2));
  }

  @Test
  void it_waits_for_whoever_reads_it() {
    AtomicLong sentMeanwhile = new AtomicLong();
    taking(
        content -> {
          long begun = some(content, A_LITTLE);
          pause();
          sentMeanwhile.set(sent.get());
          return begun + all(content);
        },
        imported());

    Answer answer = send(request(FILE).POST(document(LARGE)));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(taken).hasValue(LARGE);
    assertThat(sentMeanwhile.get()).isBetween(A_LITTLE, ON_THE_WAY);
  }

  /// Long enough for a sender that nobody holds up.
  private static void pause() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_is_beyond_the_limit_is_told_to_be_too_large_whoever_notices() {
    taking(LargeFileTest::all, imported());

    Answer answer = send(request(FILE).POST(document(Long.parseLong(LIMIT) + A_LITTLE)));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text())
        .contains("/problems/too-large", "at most " + LIMIT + " bytes are taken");
  }

  @Test
  void what_claims_to_be_beyond_the_limit_is_not_even_read_and_nobody_waits_for_the_rest() {
    taking(LargeFileTest::all, imported());

    String answer = answerTo("Content-Length: 999999999999", "ISA*00*");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/too-large");
    assertThat(taken).hasValue(0);
  }

  /// What comes back, until the server hangs up, while most of the body is still to be sent.
  private String answerTo(String header, String body) {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      String head = "POST " + FILE + " HTTP/1.1\r\nHost: localhost\r\n";
      socket
          .getOutputStream()
          .write((head + header + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      StringBuilder answer = new StringBuilder();
      for (int c = in.read(); c >= 0; c = in.read()) {
        answer.append((char) c);
      }
      return answer.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void what_is_refused_before_it_is_read_leaves_nobody_sending_for_ever() {
    taking(_ -> 0, imported());

    for (int i = 0; i < 3; i++) { // over the same connection
      sent.set(0);
      HttpRequest.Builder request = request(FILE).timeout(Duration.ofSeconds(30));
      assertThat(send(request.POST(document(10 * A_LITTLE))).status()).isEqualTo(201);
    }
  }

  @Test
  void what_is_too_large_is_said_to_be_so_also_where_nobody_would_read_it() {
    taking(_ -> 0, imported());
    long tooLarge = Long.parseLong(LIMIT) + A_LITTLE;

    Answer answer =
        send(request(FILE).POST(BodyPublishers.fromPublisher(document(tooLarge), tooLarge)));

    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void a_route_that_holds_its_body_in_memory_takes_no_more_than_before() {
    String large = "{\"raw_text\": \"" + "x".repeat(10_485_760) + "\"}";

    assertProblem(post(INGEST, large), 413, "too_large");
  }
}
