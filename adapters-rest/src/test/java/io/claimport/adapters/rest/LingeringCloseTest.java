package io.claimport.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimport.adapters.rest.http.OverHttp;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LingeringCloseTest extends OverHttp {

  private static final byte[] REFUSED_AT_ONCE =
      ("POST /api/v1/ingest/file HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\nPrefer: "
              + "x".repeat(20_000)
              + "\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII);

  private static final byte[] A_BIT = new byte[100_000];

  @Test
  void whoever_sends_on_after_a_refusal_still_reads_it() throws Exception {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream request = socket.getOutputStream();
      request.write(REFUSED_AT_ONCE);
      Thread.sleep(500);
      request.write(A_BIT);
      Thread.sleep(500);
      request.write(A_BIT);

      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/too-large");
    }
  }

  @Test
  void whoever_never_stops_sending_is_not_listened_to_for_ever() throws Exception {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      OutputStream request = socket.getOutputStream();
      request.write(REFUSED_AT_ONCE);

      assertThatThrownBy(() -> sendFor(request, Duration.ofSeconds(10)))
          .isInstanceOf(SocketException.class);
    }
  }

  private static void sendFor(OutputStream request, Duration time)
      throws IOException, InterruptedException {
    for (long left = time.toMillis(); left > 0; left -= 50) {
      request.write(A_BIT);
      Thread.sleep(50);
    }
  }
}
