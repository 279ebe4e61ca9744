package io.claimport.torture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One request, with what is known about it.
///
/// @param operation whose path this is; absent for a path that is not described
/// @param target path and query, encoded
/// @param user who asks, as far as the request says so in a way that can be understood
/// @param secret a word that only the body has, and no answer may repeat
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Probe(
    @Nullable Operation operation,
    String method,
    String target,
    Map<String, List<String>> headers,
    byte @Nullable [] body,
    @Nullable String user,
    @Nullable String secret) {

  private static final int SHOWN = 600;

  /// For people who want to send it again.
  String described() {
    String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
    return method + " " + shown(target) + " " + headers + " " + shown(text);
  }

  private static String shown(String text) {
    String shown =
        text.length() <= SHOWN
            ? text
            : text.substring(0, SHOWN) + "… (" + text.length() + " characters)";
    return shown.replace("\n", "\\n").replace("\r", "\\r").replace("\0", "\\0");
  }
}
