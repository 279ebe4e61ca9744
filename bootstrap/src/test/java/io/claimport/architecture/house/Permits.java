package io.claimport.architecture.house;

import java.util.List;

/// What the core may use beside itself: exact packages, or single types of them.
///
/// A further line is a decision: nothing of it may know files, networks, hashing or a framework, and
/// of threads no more than how to wait for another one. A line that nobody uses any more has to go.
public final class Permits {

  public static final List<String> OF_THE_DOMAIN =
      List.of(
          "java.lang",
          "java.math",
          "java.time",
          "java.time.temporal",
          "java.util",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          "org.jspecify.annotations");

  public static final List<String> OF_THE_APPLICATION =
      List.of(
          "java.io.IOException",
          "java.io.InputStream",
          "java.io.OutputStream",
          "java.io.UncheckedIOException",
          "java.lang",
          "java.nio.charset.StandardCharsets",
          "java.time",
          "java.time.format",
          "java.util",
          "java.util.concurrent.ExecutionException",
          "java.util.concurrent.FutureTask",
          "java.util.concurrent.locks.LockSupport",
          "java.util.function",
          "java.util.stream",
          "org.jspecify.annotations");

  private Permits() {}

  public static boolean covers(String permit, String packageName, String className) {
    return permit.equals(packageName) || permit.equals(className);
  }
}
