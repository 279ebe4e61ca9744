package io.claimport.adapters.web.guard;

import java.util.List;

/// Which paths are pages for people. What programs talk to belongs to another front end, and answers
/// in its own way, whoever asks.
final class Grounds {

  private static final List<String> OF_PROGRAMS =
      List.of("/api", "/openapi", "/swagger-ui", "/health", "/problems", "/prometheus");

  private Grounds() {}

  static boolean include(String path) {
    return OF_PROGRAMS.stream()
        .noneMatch(programs -> path.equals(programs) || path.startsWith(programs + "/"));
  }
}
