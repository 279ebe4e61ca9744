package io.claimport.adapters.rest.request;

import java.util.List;

/// What the caller would prefer (RFC 7240). Wishes that nobody here knows are no mistakes.
public final class Preferences {

  private static final String RESPOND_ASYNC = "respond-async";

  private Preferences() {}

  /// Whether the caller does not want to wait for the end.
  ///
  /// @param headers every Prefer header; each may hold several preferences
  public static boolean respondAsync(List<String> headers) {
    return headers.stream().anyMatch(Preferences::wishesNotToWait);
  }

  private static boolean wishesNotToWait(String header) {
    StringBuilder preference = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (quoted && c == '\\') {
        preference.append(c).append(i + 1 < header.length() ? header.charAt(++i) : ' ');
      } else if (c == ',' && !quoted) {
        if (isRespondAsync(preference.toString())) {
          return true;
        }
        preference.setLength(0);
      } else {
        quoted ^= c == '"';
        preference.append(c);
      }
    }
    return isRespondAsync(preference.toString());
  }

  /// Parameters come after a semicolon. An empty value is the same as none.
  private static boolean isRespondAsync(String preference) {
    int semicolon = preference.indexOf(';');
    String named = semicolon < 0 ? preference : preference.substring(0, semicolon);
    int equals = named.indexOf('=');
    String name = equals < 0 ? named : named.substring(0, equals);
    String value = equals < 0 ? "" : named.substring(equals + 1).strip();
    return name.strip().equalsIgnoreCase(RESPOND_ASYNC)
        && (value.isEmpty() || value.equals("\"\""));
  }
}
