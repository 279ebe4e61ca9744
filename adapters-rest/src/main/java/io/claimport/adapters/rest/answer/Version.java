package io.claimport.adapters.rest.answer;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Names the content of an answer that never changes, so that a caller who has it already need not
/// get it again (RFC 9110, section 13.1.2).
///
/// @param tag as the ETag header has it; weak, since the same content may be sent compressed
public record Version(String tag) {

  public static Version ofSha256(String sha256) {
    return new Version("W/\"" + sha256 + "\"");
  }

  public static Version of(byte[] content) {
    try {
      byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
      return ofSha256(HexFormat.of().formatHex(sha256));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// The content, or that the caller has it already.
  public static MutableHttpResponse<?> answer(
      HttpRequest<?> request, byte[] content, MediaType mediaType) {
    Version version = of(content);
    return version.isKnownTo(request)
        ? version.notModified()
        : version.mark(HttpResponse.ok(content).contentType(mediaType));
  }

  /// Whether the caller has it.
  public boolean isKnownTo(HttpRequest<?> request) {
    return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .map(String::strip)
        .anyMatch(known -> known.equals("*") || opaque(known).equals(opaque(tag)));
  }

  public MutableHttpResponse<?> notModified() {
    return mark(HttpResponse.notModified());
  }

  public <T> MutableHttpResponse<T> mark(MutableHttpResponse<T> response) {
    return response.header(HttpHeaders.ETAG, tag);
  }

  /// Weak and strong tags of the same content are the same to whoever compares them here.
  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
