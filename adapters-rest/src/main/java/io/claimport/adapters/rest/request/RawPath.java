package io.claimport.adapters.rest.request;

import io.micronaut.http.HttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// The path as it was sent. In a path a plus sign is a plus sign, which the framework's
/// variables take for a blank.
public final class RawPath {

  private RawPath() {}

  /// A decoded segment, counted from 0 at the end of the path.
  public static String segmentFromEnd(HttpRequest<?> request, int index) {
    String[] segments = request.getUri().getRawPath().split("/", -1);
    String segment = segments[segments.length - 1 - index];
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
