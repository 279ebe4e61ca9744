package io.claimport.adapters.rest.http;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// What came back.
public record Answer(HttpResponse<byte[]> response) {

  public int status() {
    return response.statusCode();
  }

  /// A header, empty when it is not there.
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public byte[] bytes() {
    return response.body();
  }

  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
