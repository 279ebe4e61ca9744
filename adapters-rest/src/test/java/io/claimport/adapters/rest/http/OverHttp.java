package io.claimport.adapters.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;

/// A test that talks to a running server, on a port of its own, as any caller would.
@MicronautTest
public abstract class OverHttp {

  protected static final String INGEST = "/api/v1/ingest/document";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Inject protected EmbeddedServer server;
  @Inject protected CannedPorts ports;

  @BeforeEach
  void forget_what_other_tests_have_prepared() {
    ports.reset();
  }

  /// Sends a GET request.
  ///
  /// @param headers name, value, name, value
  protected Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  protected Answer post(String path, String json, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  protected HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURI() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  protected static Answer send(HttpRequest.Builder request) {
    return new Answer(send(request, BodyHandlers.ofByteArray()));
  }

  /// An answer whose body may still be on its way.
  protected static HttpResponse<InputStream> open(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofInputStream());
  }

  private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return CLIENT.send(request.build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A whole answer, to the last field.
  protected static void assertAnswer(Answer answer, int status, String golden) {
    Golden.assertSame(answer.text(), golden);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
  }

  /// A whole refusal, to the last field.
  protected static void assertProblem(Answer answer, int status, String golden) {
    Golden.assertSame(answer.text(), "problem/" + golden);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }
}
